# A run that is killed at any call that it makes of the system: the file is the old one or the
# new one, and the next run finds nothing in its way.

load ../cli/helper
load inject

setup() {
  coach_setup
  needs_ptrace
  in_memory
  acme
  rm -rf private sessions # so few files are read by one thread: the same calls each time
  export COACH_USER=sam # so that git is not asked, whose calls would be counted with ours
}

teardown() {
  leave_memory
}

# The next run: the same again where it is not done, and all is as if nothing had happened.
check_next() {
  [[ $(state) == new ]] || "$@" >/dev/null 2>"$BATS_TEST_TMPDIR/stderr" ||
    fail "the next run ended with $?"
  [[ $(state) == new ]] || fail "after the next run the files are $(state)"
  coach check >/dev/null 2>"$BATS_TEST_TMPDIR/stderr" || fail 'the team does not pass its check'
}

# What was left goes when the directory is next written to.
check_swept() {
  coach goal record jordan/hours 40 --date 2026-03-23 2>/dev/null
  [[ -z $(find people/jordan -name '.coach-tmp-*') ]] || fail "still there: $(temps)"
}

# kill_each CALLS COMMAND...: $found has how often the files were found to be what.
kill_each() {
  local calls=$1 call number status state at
  shift
  declare -gA found=([old]=0 [new]=0 [both]=0 [torn]=0)
  keep_states "$@"
  points "$calls" "$@" >../points
  while read -r call number; do
    at="killed at $call $number"
    put_back
    status=0
    { inject "$call" "$number" signal=KILL "$@" || status=$?; } 2>/dev/null
    ((status == 137)) || fail "exit status $status: it was not"
    state=$(state)
    ((++found[$state]))
    [[ $state != torn ]] || fail 'a file is neither old nor new'
    check_next "$@"
    [[ $state == new || -z $(temps) ]] || fail "the next run leaves $(temps)"
    check_swept
  done <../points
  ((found[old] > 9 && found[new] > 0))
}

# Calls that write come with those that only read, or without.
calls() {
  every_fault && echo %file,%desc,exit_group ||
    echo openat,mkdirat,flock,fchmod,write,fsync,rename,renameat,renameat2,linkat,unlinkat,exit_group
}

@test "a reading, killed at any call: the old file or the new one, byte for byte" {
  kill_each "$(calls)" coach goal record jordan/on-time 87 --date 2026-03-24
  ((found[both] == 0))
}

@test "a new goal, killed at any call: the whole file or none" {
  kill_each "$(calls)" \
    coach goal add jordan 'Raise bookings from 10 to 20 by 30 June 2026' --id bookings
  ((found[both] == 0))
}

@test "an import, killed at any call: each file old or new, and importing again completes it" {
  printf '%s\n' goal,date,value jordan/on-time,2026-03-24,80 ana/events-on-time,2026-03-24,88 \
    zoe/webinar,2026-03-24,7 >../rows.csv
  kill_each "$(calls)" coach goal record --from ../rows.csv
  ((found[both] > 2))
}
