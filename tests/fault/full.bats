# Disks that are full, streams that are full or closed.

load ../cli/helper
load inject

record=(coach goal record jordan/on-time 87 --date 2026-03-24)

# Run the script on stdin in a small team on a disk of 64 KiB of its own, which nobody else sees.
# `fill` leaves so many KiB free.
on_small_disk() {
  local -a apart=(unshare --mount)
  ((EUID == 0)) || apart+=(--map-root-user)
  mkdir disk
  "${apart[@]}" mount -t tmpfs -o size=64k none disk 2>/dev/null ||
    skip 'no disk can be mounted here'
  {
    cat <<'.'
bats_require_minimum_version() { :; }
source "$COACH_ROOT/tests/cli/helper.bash"
source "$COACH_ROOT/tests/fault/inject.bash"
mount -t tmpfs -o size=64k none disk
cd disk
mkdir -p people/jordan/goals .coach/drafts
touch .coach/lock
cd "$COACH_ROOT/examples/acme"
cp --parents team.yaml people/jordan/person.yaml people/jordan/goals/{on-time,hours}.yaml "$OLDPWD"
cd "$OLDPWD"
chmod -R u+w .
fill() {
  dd if=/dev/zero of=filler bs=1k 2>/dev/null || true
  truncate -s "-${1}k" filler
}
.
    cat
  } >script
  COACH_ROOT=$COACH_ROOT "${apart[@]}" bash -eu script
}

@test "a reading on a full disk: exit 4, it says that no space is left, the old file is whole" {
  on_small_disk <<'.'
fill 0
cp people/jordan/goals/on-time.yaml "$HOME/before"
expect 4 coach goal record jordan/on-time 87 --date 2026-03-24
expect_stderr <<'end'
people/jordan/goals/on-time.yaml: error: cannot write 'people/jordan/goals/on-time.yaml': no space left on device [E1]
end
cmp people/jordan/goals/on-time.yaml "$HOME/before"
[[ -z $(temps) ]]
fill 8
expect 0 coach goal record jordan/on-time 87 --date 2026-03-24
.
}

@test "a new goal on a full disk: exit 4, it says that no space is left, no file is made" {
  on_small_disk <<'.'
fill 0
find . | sort >"$HOME/before"
expect 4 coach goal add jordan 'Raise bookings from 10 to 20 by 30 June 2026' --id bookings
[[ $stderr == *"cannot write 'people/jordan/goals/bookings.yaml': no space left on device [E1]"* ]]
[[ -z $output ]] || echo "said that it made: $output"
[[ -z $output ]]
find . | sort | diff "$HOME/before" -
.
}

@test "an import that fills the disk: what is written is whole, and how much it is is said" {
  on_small_disk <<'.'
printf 'goal,date,value\njordan/hours,2026-03-24,40\njordan/on-time,2026-03-24,87\n' >"$HOME/rows"
head -c 5000 /dev/zero | tr '\0' '#' >>people/jordan/goals/on-time.yaml
cp -R people "$HOME/before"
fill 4
expect 4 coach goal record --from "$HOME/rows"
[[ $stderr == *"cannot write 'people/jordan/goals/on-time.yaml': no space left on device [E1]"* ]]
[[ $stderr == *'1 of 2 files are written'* ]]
grep -q ' 2026-03-24: 40$' people/jordan/goals/hours.yaml
cmp people/jordan/goals/on-time.yaml "$HOME/before/jordan/goals/on-time.yaml"
[[ -z $(temps) ]]
rm filler
expect 0 coach goal record --from "$HOME/rows"
expect_stderr <<<'1 reading written in 1 file, 1 there already'
.
}

@test "an edit on a full disk: exit 4 before the editor opens, and no empty draft is left" {
  on_small_disk <<'.'
fill 0
EDITOR='touch opened; false' expect 4 coach goal edit jordan/on-time
[[ $stderr == *"cannot write "*".coach/drafts/"*": no space left on device" ]]
[[ ! -e opened && -z $(ls .coach/drafts) ]]
.
}

@test "a new team on a full disk: exit 4, and it says so" {
  on_small_disk <<'.'
mv team.yaml others.yaml # no team directory is made inside another one
fill 0
expect 4 coach init team
[[ $stderr == *"no space left on device"* ]]
.
}

@test "a file that may not grow so far: exit 4, or the signal, and the old file" {
  acme
  keep_states "${record[@]}"
  # the first kilobyte is written, and no more
  status=0
  (ulimit -f 1 && trap '' XFSZ && exec "${record[@]}") 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
  ((status == 4))
  said "cannot write 'people/jordan/goals/on-time.yaml': file too large"
  [[ $(state) == old && -z $(temps) ]]
  status=0
  (ulimit -f 1 && exec "${record[@]}") 2>/dev/null || status=$?
  ((status > 128))
  [[ $(state) == old && -n $(temps) ]]
  "${record[@]}"
  [[ $(state) == new && -z $(temps) ]]
}

# "check", "goal list", "goal show jordan/on-time" ...: every command that writes no file, by
# what the program says of itself; those of one noun, or of a verb that has some, if it is named.
reading_commands() {
  local name words
  # shellcheck disable=SC2086
  for name in $(coach ${1:-} -h | commands_of); do
    words=${1:+$1 }$name
    if coach $words -h | grep -q '^Verbs'; then
      reading_commands "$words"
    else
      reading_command "$words"
    fi
  done
}

commands_of() {
  sed -n '/^\(Commands\|Verbs\)$/,/^$/s/^  \([a-z-]*\)  .*/\1/p'
}

# Print a command with words for what it needs, unless it writes.
reading_command() {
  local usage feedback
  feedback=$(coach feedback list --all --private --format csv --columns feedback --no-header |
    head -n 1)
  # shellcheck disable=SC2086
  usage=$(coach $1 -h)
  if ! grep -q -e '--dry-run' <<<"$usage" && [[ $1 != init ]]; then
    sed -n "1{s/^usage: coach $1//; s/\[options\]//; s/|[A-Z]*//; s/\[PERSON\]/PERSON/
      s/GOAL[^ ]*/jordan\/on-time/; s/PERSON/jordan/; s/SHELL/bash/; s|FEEDBACK|$feedback|
      s|SESSION|jordan/2026-03-23|; s/\[.*//; s/^ */$1 /p}" <<<"$usage"
  fi
}

@test "every report to a full disk: exit 4, and it says so" {
  acme
  export COACH_USER=jordan
  mkdir -p private/people/jordan/{sessions,journal,reviews}
  echo 'kind: checkin' >private/people/jordan/sessions/2026-03-23.yaml
  echo 'well: The launch kept its day' >private/people/jordan/journal/2026-W12.yaml
  echo 'notes: A quarter of launches' >private/people/jordan/reviews/2026-Q1.yaml
  reading_commands >../commands
  grep -q 'goal show jordan/on-time' ../commands
  (($(wc -l <../commands) >= 12))
  while read -r -a words; do
    at="coach ${words[*]}"
    # 1 is an answer, too: a gate that is shut
    coach "${words[@]}" >../stdout 2>"$BATS_TEST_TMPDIR/stderr" || (($? == 1)) ||
      fail 'reading_command should know what it can be tried with'
    # a check of a team that is in order has nothing for stdout
    [[ -s ../stdout ]] || continue
    status=0
    coach "${words[@]}" >/dev/full 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
    ((status == 4)) || fail "exit status $status"
    said 'coach: cannot write to standard output' || fail 'not a word of it'
    status=0
    coach "${words[@]}" >&- 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
    ((status == 4)) || fail "exit status $status with stdout closed"
  done <../commands
}

@test "every format to a full disk: exit 4" {
  acme
  local format words status
  for format in table csv tsv json jsonl md; do
    for words in 'goal list' 'goal show jordan/on-time' 'review scorecard'; do
      status=0
      # shellcheck disable=SC2086
      coach $words --format $format >/dev/full 2>/dev/null || status=$?
      ((status == 4)) || fail "$words --format $format: $status"
    done
  done
}

@test "stdin and stderr closed: the same report" {
  acme
  coach review scorecard --format csv >../whole
  coach review scorecard --format csv <&- 2>&- >../shown
  cmp ../whole ../shown
}

@test "any of the three streams closed: a reading is written, and nothing else into its file" {
  acme
  keep_states "${record[@]}"
  local closed
  for closed in '<&-' '>&-' '2>&-' '<&- >&-' '<&- 2>&-' '>&- 2>&-' '<&- >&- 2>&-'; do
    put_back
    status=0
    eval '"${record[@]}" 2>"$BATS_TEST_TMPDIR/stderr"' "$closed" || status=$?
    ((status == 0)) || fail "exit status $status with $closed"
    [[ $(state) == new ]] || fail "with $closed the file is $(state)"
  done
}

@test "a complaint with stderr closed: the exit code alone, and nothing is changed" {
  acme
  cp -R people ../before
  status=0
  coach goal record jordan/on-time ninety 2>&- >../stdout || status=$?
  ((status == 2))
  status=0
  coach goal record jordan/on-time 99 --date 2026-03-20 2>&- >../stdout || status=$?
  ((status == 1))
  [[ ! -s ../stdout ]]
  diff -r people ../before
}

@test "rows from a stdin that is closed: exit 4, and it says so" {
  acme
  expect 4 coach goal record --from - <&-
  [[ $stderr == *"cannot read"* ]]
}

@test "rows from a directory: exit 4, and it says so" {
  acme
  expect 4 coach goal record --from people
  [[ $stderr == *"cannot read 'people': "* ]]
}
