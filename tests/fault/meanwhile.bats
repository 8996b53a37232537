# A file that changes under the hands of coach: while an editor is open, or between reading it
# and putting the new one in its place.

load ../cli/helper
load inject

goal=people/jordan/goals/on-time.yaml
draft=.coach/drafts/people-jordan-goals-on-time.yaml

setup() {
  coach_setup
  acme
}

# editor COMMAND...: what $EDITOR is to do, in the team directory; $1 is the draft.
editor() {
  printf '%s\n' '#!/bin/sh' 'set -e' "$@" >../editor
  chmod +x ../editor
  export EDITOR=$PWD/../editor
}

# Wait until coach has its temporary file beside the goal.
await_temp() {
  until compgen -G 'people/jordan/goals/.coach-tmp-*' >/dev/null; do
    sleep 0.02
  done
}

@test "an edit that nobody disturbs: saved, and no draft is left" {
  editor 'sed -i "s/^why: .*/why: It matters/" "$1"'
  cp "$goal" ../before
  expect 0 coach goal edit jordan/on-time
  expect_quiet
  sed 's/^why: .*/why: It matters/' ../before | diff - "$goal"
  [[ ! -e $draft ]]
}

@test "a reading is recorded while the editor is open: it stays, exit 4, the draft is kept" {
  editor 'sed -i "s/^why: .*/why: It matters/" "$1"' \
    'coach goal record jordan/on-time 87 --date 2026-03-24 2>/dev/null'
  cp "$goal" ../before
  expect 4 coach goal edit jordan/on-time
  [[ $stderr == *"$goal: error: '$goal' changed meanwhile [E2]"* ]]
  [[ $stderr == *"the draft is kept in "*"/$draft"* ]]
  diff ../before "$goal" | grep '^[<>]' | diff - <(echo '>       2026-03-24: 87')
  sed 's/^why: .*/why: It matters/' ../before | diff - "$draft"
}

@test "a file that is the same again, but was written meanwhile, is left alone too" {
  editor 'sed -i "s/^why: .*/why: It matters/" "$1"' 'sed -i s/x/x/ people/jordan/goals/on-time.yaml'
  cp "$goal" ../before
  expect 4 coach goal edit jordan/on-time
  cmp ../before "$goal"
  [[ -e $draft ]]
}

@test "a file that is deleted while the editor is open: it stays so, and the draft is kept" {
  editor 'echo "# more" >>"$1"' 'rm people/jordan/goals/on-time.yaml'
  cp "$goal" ../before
  expect 4 coach goal edit jordan/on-time
  [[ ! -e $goal ]]
  (cat ../before && echo '# more') | diff - "$draft"
}

@test "what cannot be read is kept as a draft, and the next draft is beside it" {
  editor 'echo "whatever: [" >>"$1"'
  cp "$goal" ../before
  expect 3 coach goal edit jordan/on-time
  [[ $stderr == *"the draft is kept in "*"/$draft"* ]]
  cp "$draft" ../first
  editor 'echo "another: [" >>"$1"'
  expect 3 coach goal edit jordan/on-time
  [[ ${stderr_lines[0]} == "coach: an earlier draft is kept in "*"/$draft" ]]
  cmp ../first "$draft"
  (cat ../before && echo 'another: [') | diff - "${draft%.yaml}-2.yaml"
  cmp ../before "$goal"
}

@test "an editor that ends with an error: nothing is saved, and what was typed is kept" {
  cp "$goal" ../before
  editor 'exit 1'
  expect 4 coach goal edit jordan/on-time
  [[ ! -e $draft ]]
  editor 'echo "# more" >>"$1"' 'exit 1'
  expect 4 coach goal edit jordan/on-time
  grep -qx '# more' "$draft"
  cmp ../before "$goal"
}

@test "two editors on one file: the first to save wins, the other draft is kept" {
  editor 'if [ -n "$inner" ]; then sed -i "s/^why: .*/why: second/" "$1"' \
    'else inner=1 coach goal edit jordan/on-time 2>/dev/null' \
    'sed -i "s/^why: .*/why: first/" "$1"; fi'
  expect 4 coach goal edit jordan/on-time
  grep -qx 'why: second' "$goal"
  grep -qx 'why: first' "$draft"
  [[ ! -e ${draft%.yaml}-2.yaml ]]
}

@test "a file that changes between being read and being replaced: both changes are in it" {
  needs_ptrace
  cp "$goal" ../before
  inject fsync 1 delay_enter=1500000 coach goal record jordan/on-time 87 --date 2026-03-24 3>&- &
  await_temp
  sed -i 's/^why: .*/why: It matters/' "$goal"
  wait $!
  sed 's/^why: .*/why: It matters/' ../before >../other
  diff ../other "$goal" | grep '^[<>]' | diff - <(echo '>       2026-03-24: 87')
}

@test "a file that never holds still: exit 4, the other changes stay, nothing else is written" {
  needs_ptrace
  local status=0 number=0 writer
  cp "$goal" ../before
  inject fsync 1+ delay_enter=600000 coach goal record jordan/on-time 87 --date 2026-03-24 3>&- &
  writer=$!
  await_temp
  while kill -0 "$writer" 2>/dev/null; do
    ((++number))
    echo "# change $number" >>"$goal"
    sleep 0.05
  done
  wait "$writer" || status=$?
  ((status == 4))
  said "error: '$goal' changed meanwhile \[E2\]"
  (cat ../before && seq -f '# change %g' "$number") | diff - "$goal"
  [[ -z $(temps) ]]
}
