# stdout is data and stderr is words; who writes and who does not; pipes that close.

load helper
load team

setup() {
  coach_setup
  team jordan
  on_time "2026-03-20: 86"
  commit_all
}

@test "verbs that write have their result on stdout, and their words on stderr" {
  expect 0 coach person add Ana
  expect_output <<<ana
  expect_quiet
  expect 0 coach goal add jordan "Raise x from 1 to 2 by 30 June 2026"
  expect_output <<<jordan/x
  [ -n "$stderr" ]
  for words in 'goal record on-time 88' 'goal revise on-time --due 2026-06-30 --why x' \
    'goal close on-time' 'person archive ana'; do
    # shellcheck disable=SC2086
    expect 0 coach $words
    [ -z "$output" ]
    [ -n "$stderr" ]
  done
}

@test "a reader that has seen enough is no error" {
  for number in {1..300}; do
    sed "s/Raise/Raise $number/" people/jordan/goals/on-time.yaml >"people/jordan/goals/g$number.yaml"
  done
  for format in table csv json md; do
    coach goal list --format $format 2>../stderr | head -1 >../first
    [ -s ../first ]
    [ ! -s ../stderr ]
  done
}

@test "a stdout that is closed is an error of the system" {
  status=0
  coach goal list >&- 2>../stderr || status=$?
  [ "$status" = 4 ]
  [ "$(cat ../stderr)" = "coach: cannot write to standard output" ]
}

@test "a full disk behind stdout is said once" {
  [ -c /dev/full ] || skip "no /dev/full here"
  status=0
  coach goal list >/dev/full 2>../stderr || status=$?
  [ "$status" = 4 ]
  [ "$(cat ../stderr)" = "coach: cannot write to standard output" ]
}

@test "reading in a directory that cannot be written to" {
  chmod -R a-w .
  before=$(fingerprint)
  for words in 'check' 'goal list' 'goal show on-time' 'goal explain on-time' 'goal tree' 'goal gap' \
    'person list' 'person show jordan' 'review scorecard' 'review scorecard --long --format csv' \
    'help' 'schema goal' 'completion words -- goal show j' 'goal record -n on-time 88'; do
    # shellcheck disable=SC2086
    expect 0 coach $words
    [ "$before" = "$(fingerprint)" ]
  done
  chmod -R u+w .
}

@test "writing in a directory that cannot be written to is an error of the system" {
  [ "$(id -u)" != 0 ] || skip "root may write everywhere"
  chmod -R a-w .
  expect 4 coach goal record on-time 88
  expect 4 coach person add Ana
  chmod -R u+w .
  [ -z "$(git status --porcelain)" ]
}

@test "a file that cannot be read is an error of the system, and the others are shown" {
  [ "$(id -u)" != 0 ] || skip "root may read everything"
  cp people/jordan/goals/on-time.yaml people/jordan/goals/other.yaml
  chmod a-r people/jordan/goals/on-time.yaml
  expect 4 coach goal list --format csv --no-header --columns goal
  expect_output <<<other
  grep -qF '[E1]' <<<"$stderr"
}

@test "a file that is read-only, or has a second name, is not written to" {
  chmod a-w people/jordan/goals/on-time.yaml
  expect 4 coach goal record on-time 88
  grep -qF "error: " <<<"$stderr"
  chmod u+w people/jordan/goals/on-time.yaml
  ln people/jordan/goals/on-time.yaml ../second
  expect 4 coach goal record on-time 88
  [ -z "$(git status --porcelain)" ]
}

@test "what is written keeps its mode, and what is new below private/ is the owner's alone" {
  chmod 640 people/jordan/goals/on-time.yaml
  expect 0 coach goal record on-time 88
  [ "$(stat -c %a people/jordan/goals/on-time.yaml)" = 640 ]
  umask 022
  expect 0 coach person add Ana
  [ "$(stat -c %a people/ana/person.yaml)" = 644 ]
}

@test "nothing is left beside a file that was written" {
  expect 0 coach goal record on-time 88
  [ -z "$(find . -name '.coach-tmp-*')" ]
  [ "$(git status --porcelain)" = " M people/jordan/goals/on-time.yaml" ]
}
