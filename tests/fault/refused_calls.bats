# Every call that coach makes of the system, refused once.

load ../cli/helper
load inject

setup() {
  coach_setup
  needs_ptrace
  in_memory
  acme
  # so few files are read by one thread, and git knows nothing: the same calls each time
  rm -rf private sessions
  mkdir ../bin
  ln -s "$(command -v false)" ../bin/git
  PATH=$PWD/../bin:$PATH
}

teardown() {
  leave_memory
}

# One goal's file, a new one, and three of them.
record=(coach goal record jordan/on-time 87 --date 2026-03-24)
add=(coach goal add jordan 'Raise bookings from 10 to 20 by 30 June 2026' --id bookings)
import=(coach goal record --from ../rows.csv)

make_rows() {
  printf '%s\n' goal,date,value jordan/on-time,2026-03-24,80 ana/events-on-time,2026-03-24,88 \
    zoe/webinar,2026-03-24,7 >../rows.csv
}

# The state of the files, the exit status, and what was said are of one mind.
check_outcome() {
  local status=$1 state
  state=$(state)
  case $state-$status in
  new-0 | old-4) ;;
  both-4)
    said 'of 3 files are written' || said 'is written, but' ||
      fail 'it does not say how far it came' ;;
  new-4)
    # it is written, but may not last; or something else cannot be read that had to be looked at
    said 'may not survive a power cut' || said "cannot [a-z]* '" || said 'cannot write to' ||
      fail 'the files are new, and it says that they are not' ;;
  *) fail "exit status $status, and the files are $state" ;;
  esac
  ((status == 0)) || said 'error: ' || said cannot || fail 'exit status 4, and not a word of it'
}

# refuse_each ERROR STEP FROM COMMAND...: at each STEPth call, or from the first call named FROM on.
refuse_each() {
  local error=$1 step=$2 from=$3 call number status at
  shift 3
  put_back
  points %file,%desc "$@" | sed -n "/^$from/,\$p" | sed -n "1~${step}p" >../points
  (($(wc -l <../points) > 30)) || fail 'hardly any calls were seen'
  while read -r call number; do
    at="$error at $call $number"
    put_back
    status=0
    inject "$call" "$number" "error=$error" "$@" || status=$?
    check_outcome "$status"
    # only where the removal itself was refused may something be left
    [[ -z $(temps) || $call == unlinkat ]] || fail "it left $(temps)"
  done <../points
}

# refuse COMMAND...: every second call with one error, every fifth with others; or what counts most,
# from the lock on.
refuse() {
  keep_states "$@"
  if every_fault; then
    refuse_each ENOSPC 2 '' "$@"
    refuse_each EIO 5 '' "$@"
    refuse_each EACCES 5 '' "$@"
  else
    refuse_each ENOSPC 1 mkdirat "$@"
  fi
}

@test "a reading, any call refused: the new file, or the old one and exit 4" {
  refuse "${record[@]}"
}

@test "a new goal, any call refused: the whole file, or none and exit 4" {
  refuse "${add[@]}"
}

@test "an import, any call refused: each file old or new, exit 4 and how many are new" {
  make_rows
  refuse "${import[@]}"
}

@test "what a refused removal leaves is gone after the next run" {
  keep_states "${record[@]}"
  # the file to be removed is one that could not be renamed
  strace -f -qq -o /dev/null -e trace=renameat,renameat2,unlinkat \
    -e inject=renameat,renameat2:error=EIO -e inject=unlinkat:error=EIO \
    "${record[@]}" 2>"$BATS_TEST_TMPDIR/stderr" && fail 'it was renamed'
  [[ $(state) == old && $(temps) == */.coach-tmp-* ]]
  "${record[@]}"
  [[ $(state) == new && -z $(temps) ]]
}

@test "a file on the disk whose directory is not: the new file, exit 4, and it says so" {
  keep_states "${record[@]}"
  local status=0
  inject fsync 2 error=EIO "${record[@]}" || status=$?
  ((status == 4))
  [[ $(state) == new ]]
  expect_stderr <<'.'
people/jordan/goals/on-time.yaml: error: 'people/jordan/goals/on-time.yaml' is written, but may not survive a power cut [E1]
.
}

@test "an interrupted call is made again" {
  local at
  keep_states "${record[@]}"
  for at in 'flock 1' "$(points openat,read "${record[@]}" | grep read | tail -n 1)" \
    'write 1' 'fsync 1' 'fsync 2'; do
    put_back
    # shellcheck disable=SC2086
    inject $at error=EINTR "${record[@]}" || fail 'it was not'
    # how often a sanitizer reads differs from run to run
    grep -q INJECTED "$BATS_TEST_TMPDIR/trace" || [[ $at == read* ]]
    [[ $(state) == new ]] || fail 'nothing is written'
  done
}

@test "no memory: exit 4 and a word of it, never half a file" {
  if grep -q __asan_init "$COACH_BIN"; then
    skip 'this build has an allocator of its own'
  fi
  local kilobytes status seen=
  keep_states "${record[@]}"
  for ((kilobytes = 200; kilobytes < 940; kilobytes += 10)); do
    # less than the program's own tables is for the kernel to refuse
    (ulimit -d "$kilobytes" && exec coach version) >/dev/null 2>&1 || continue
    put_back
    status=0
    (ulimit -d "$kilobytes" && exec "${record[@]}") 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
    # the loader of programs has its own ways
    if said 'shared libraries'; then
      continue
    fi
    case $(state)-$status in
    new-0) ;;
    old-4 | new-4) said 'coach: out of memory' || fail "not a word of $kilobytes KiB" ;;
    *) fail "exit status $status with $kilobytes KiB, and the file is $(state)" ;;
    esac
    [[ $seen == *$status* ]] || seen+=$status
  done
  [[ $seen == 40 ]] || fail "the limits have been of no use: $seen"
}

@test "a report, any call refused: the same rows, or exit 3 or 4 and why" {
  local call number status at
  local -a report=(coach review scorecard --format csv)
  "${report[@]}" >../whole
  points %file,%desc "${report[@]}" >../points
  every_fault || sed -n 'n;n;n;p' -i ../points
  while read -r call number; do
    at="EIO at $call $number"
    status=0
    inject "$call" "$number" error=EIO "${report[@]}" || status=$?
    case $status in
    0) cmp "$BATS_TEST_TMPDIR/stdout" ../whole || fail 'rows are missing' ;;
    3 | 4) said 'error: ' || said cannot || fail 'not a word of it' ;;
    *) fail "exit status $status" ;;
    esac
  done <../points
}
