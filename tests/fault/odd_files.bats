# Files and directories that are not what they should be: not writable, not readable, not files.

load ../cli/helper
load inject
load plainly

goal=people/jordan/goals/on-time.yaml
record=(coach goal record jordan/on-time 87 --date 2026-03-24)

setup() {
  coach_setup
  acme
  cp -p "$goal" ../before
}

# What is shut is opened again, so that it can be cleared away.
teardown() {
  chmod -R u+rwX "$BATS_TEST_TMPDIR"
}

# The reading is refused with this complaint, and nothing is changed.
expect_refusal() {
  expect 4 "$@" "${record[@]}"
  expect_stderr
  chmod u+r "$goal"
  cmp ../before "$goal"
  [[ -z $(temps) ]]
}

@test "a read-only file is not replaced, not even by root" {
  chmod a-w "$goal"
  expect_refusal <<'.'
people/jordan/goals/on-time.yaml: error: cannot write 'people/jordan/goals/on-time.yaml': it is read-only [E1]
      = help: make it writable first, with chmod u+w
.
}

@test "a file with several names is not replaced" {
  ln "$goal" ../other
  expect_refusal <<'.'
people/jordan/goals/on-time.yaml: error: cannot write 'people/jordan/goals/on-time.yaml': it has several hard links [E1]
      = help: its other names would keep the old text: remove them first
.
  cmp ../before ../other
}

@test "a read-only directory: the reading is refused" {
  needs_plainly
  chmod a-w people/jordan/goals
  expect_refusal plainly <<'.'
people/jordan/goals/on-time.yaml: error: cannot write 'people/jordan/goals/on-time.yaml': permission denied [E1]
.
}

@test "a read-only directory: a new goal is refused" {
  needs_plainly
  chmod a-w people/jordan/goals
  expect 4 plainly coach goal add jordan 'Raise bookings from 10 to 20 by 30 June 2026' --id bookings
  [[ $stderr == *"cannot write 'people/jordan/goals/bookings.yaml': permission denied [E1]"* ]]
  [[ -z $output ]]
}

@test "a read-only team directory: no lock, so no reading; reports go on" {
  needs_plainly
  chmod a-w .
  expect_refusal plainly <<'.'
.coach/lock: error: cannot lock '.coach/lock': permission denied [E1]
.
  expect 0 plainly coach goal list
  expect_quiet
}

@test "a file that cannot be read: exit 4, and the report goes on without it" {
  needs_plainly
  chmod a-r "$goal"
  expect 4 plainly coach goal list --format csv
  [[ $stderr == *"$goal: error: cannot read '$goal': permission denied [E1]"* ]]
  grep -q '^jordan,hours,' <<<"$output"
  expect_refusal plainly <<'.'
people/jordan/goals/on-time.yaml: error: cannot read 'people/jordan/goals/on-time.yaml': permission denied [E1]
.
}

@test "a directory that cannot be read: exit 4, and the report goes on without it" {
  needs_plainly
  chmod a-rx people/ana
  expect 4 plainly coach goal list --format csv
  [[ $stderr == *"people/ana: error: cannot read 'people/ana': permission denied [E1]"* ]]
  grep -q '^jordan,hours,' <<<"$output"
}

@test "the mode and the owner of a file are those of the new one" {
  chmod 640 "$goal"
  ((EUID != 0)) || chown 1234:4321 "$goal"
  stat -c '%a %u %g' "$goal" >../mode
  "${record[@]}"
  grep -q '^      2026-03-24: 87$' "$goal"
  stat -c '%a %u %g' "$goal" | diff ../mode -
}

@test "a private record stays its owner's alone, whatever the umask" {
  umask 000
  mkdir -p private/people/jordan/goals
  mv "$goal" private/people/jordan/goals/on-time.yaml
  chmod 600 private/people/jordan/goals/on-time.yaml
  "${record[@]}"
  [[ $(stat -c %a private/people/jordan/goals/on-time.yaml) == 600 ]]
}

@test "a goal that is a symlink is neither read nor written" {
  mv "$goal" ../outside.yaml
  ln -s ../../../../outside.yaml "$goal"
  expect 3 "${record[@]}"
  [[ $stderr == *"$goal: error: a symlink is not followed [D8]"* ]]
  expect 3 coach goal list --format csv
  [[ $output != *jordan,on-time,* ]]
  [[ -L $goal ]]
  cmp ../before ../outside.yaml
}

@test "a person who is a symlink: nothing is read or written through it" {
  mv people/jordan ../outside
  ln -s ../../outside people/jordan
  expect 3 "${record[@]}"
  [[ $stderr == *"people/jordan: error: a symlink is not followed [D8]"* ]]
  cmp ../before ../outside/goals/on-time.yaml
}

@test "a .coach that is a symlink: no lock and no draft outside the team" {
  mkdir ../outside
  ln -s ../outside .coach
  expect 4 "${record[@]}"
  [[ $stderr == ".coach/lock: error: cannot lock '.coach/lock': "* ]]
  EDITOR='sed -i s/90/91/' expect 4 coach goal edit jordan/on-time
  [[ -z $(ls -A ../outside) ]]
  cmp ../before "$goal"
}

@test "a lock that is a symlink is not followed" {
  mkdir .coach
  ln -s ../../outside .coach/lock
  expect 4 "${record[@]}"
  [[ ! -e ../outside ]]
  cmp ../before "$goal"
}

@test "a .coach that is a file: exit 4, and it says so" {
  touch .coach
  expect_refusal <<'.'
.coach/lock: error: cannot lock '.coach/lock': not a directory [E1]
.
}

@test "a temporary file's name that is taken by a directory does no harm" {
  mkdir people/jordan/goals/.coach-tmp-1-0
  expect 0 "${record[@]}"
  expect 0 coach check
}

@test "a FIFO and a directory among the goals: named, not waited for, and the rest is read" {
  mkfifo people/jordan/goals/pipe.yaml
  mkdir people/jordan/goals/folder.yaml
  expect 3 timeout 5 coach goal list --format csv
  [[ $stderr == *'people/jordan/goals/pipe.yaml: error: not a regular file [D8]'* ]]
  [[ $stderr == *'people/jordan/goals/folder.yaml: error: not a regular file [D8]'* ]]
  grep -q '^jordan,on-time,' <<<"$output"
  expect 0 timeout 5 "${record[@]}"
}

@test "a FIFO in a goal's place: not waited for" {
  rm "$goal"
  mkfifo "$goal"
  expect 3 timeout 5 "${record[@]}"
  expect 3 timeout 5 coach goal show jordan/on-time
  expect 3 timeout 5 coach goal edit jordan/on-time
}

@test "a team.yaml that is a FIFO or a directory: an error, no waiting" {
  rm team.yaml
  mkfifo team.yaml
  status=0
  timeout 5 coach goal list >/dev/null 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
  ((status == 3)) || fail "exit status $status"
  rm team.yaml
  mkdir team.yaml
  timeout 5 coach goal list >/dev/null 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
  ((status == 3)) || fail "exit status $status"
}

@test "a file of five megabytes is refused, and the rest is read" {
  { cat "$goal" && head -c 5M /dev/zero | tr '\0' '#'; } >people/jordan/goals/large.yaml
  expect 3 coach goal list --format csv
  expect_stderr <<'.'
people/jordan/goals/large.yaml: error: the file is larger than 4 MiB [Y7]
.
  grep -q '^jordan,on-time,' <<<"$output"
  cp people/jordan/goals/large.yaml ../large
  expect 3 coach goal record jordan/large 87 --date 2026-03-24
  cmp people/jordan/goals/large.yaml ../large
}

@test "a file of just four megabytes is read and written" {
  { cat "$goal" && head -c $((4 * 1024 * 1024 - 4096)) /dev/zero | tr '\0' '#'; } >../large
  head -c $((4 * 1024 * 1024 - 100)) ../large >"$goal"
  expect 0 "${record[@]}"
  grep -q '^      2026-03-24: 87$' "$goal"
}

@test "a reading with which the file would be larger than four megabytes is refused" {
  head -c $((4 * 1024 * 1024 - 4096)) /dev/zero | tr '\0' '#' >>"$goal"
  head -c $((4 * 1024 * 1024 - $(stat -c %s "$goal"))) /dev/zero | tr '\0' '#' >>"$goal"
  expect 0 coach goal show jordan/on-time
  cp "$goal" ../before
  status=0
  "${record[@]}" 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
  ((status != 0)) || fail 'it is written, and can never be read again'
  cmp ../before "$goal"
}

@test "a hundred thousand other files: a report within seconds" {
  (cd people/jordan/goals && seq -f 'junk-%g' 100000 | xargs touch)
  expect 0 timeout 20 coach goal list --format csv
  grep -q '^jordan,on-time,' <<<"$output"
  expect 0 timeout 20 "${record[@]}"
  grep -q '^      2026-03-24: 87$' "$goal"
}
