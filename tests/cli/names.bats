# What a word on the command line means: exact before prefix before part, ambiguous ones listed,
# unknown ones with the nearest.

load helper
load team

setup() {
  coach_setup
  team ana jordan jo sam
  put people/zoe/person.yaml <<<'name: Zoë Bjørnsen'
  on_time "2026-03-27: 88"
  for name in jordan/hours jordan/on-call ana/quality ana/hours sam/renewal-rate; do
    sed '/id: rate/s/rate/share/' people/jordan/goals/on-time.yaml |
      put "people/${name%/*}/goals/${name#*/}.yaml"
  done
  sed -i 's/id: share/id: errors/' people/ana/goals/quality.yaml
  sed -i 's/id: share/id: hours/' people/jordan/goals/hours.yaml
  commit_all
}

# means WORD NAME: a goal, as the verbs that read and those that write resolve it
means() {
  expect 0 coach goal show "$1" --format csv --columns person,goal --no-header
  [ "$output" = "${2/\//,}" ]
}

@test "an exact name beats the beginning of another" {
  means jordan/hours jordan/hours
  expect 0 coach person show jo --format csv --columns person --no-header
  expect_output <<<jo
}

@test "a goal by its own id, where only one has it" {
  means on-time jordan/on-time
  means quality ana/quality
}

@test "a goal by the beginning of each part" {
  means jor/on-t jordan/on-time
  means jordan/h jordan/hours
  means a/q ana/quality
}

@test "a goal by a part of its name" {
  means renewal sam/renewal-rate
  means wal-r sam/renewal-rate
}

@test "without regard to case and accents" {
  means JORDAN/On-Time jordan/on-time
  expect 0 coach person show ZOË --format csv --columns person --no-header
  expect_output <<<zoe
}

@test "an ambiguous one is wrong usage and lists what it could be" {
  expect 2 coach goal show hours
  expect_stderr <<'END'
coach goal show: 'hours' could be any of 2
  = help: one of ana/hours, jordan/hours
END
  expect 2 coach goal show jordan/on
  expect_stderr <<'END'
coach goal show: 'jordan/on' could be any of 2
  = help: one of jordan/on-call, jordan/on-time
END
  expect 2 coach person show j
  expect_stderr <<'END'
coach person show: 'j' could be any of 2
  = help: one of jo, jordan
END
}

@test "of very many the first are listed" {
  for number in {01..20}; do
    cp people/jordan/goals/on-time.yaml "people/jordan/goals/many-$number.yaml"
  done
  expect 2 coach goal show many
  [ "${stderr_lines[0]}" = "coach goal show: 'many' could be any of 20" ]
  [[ ${stderr_lines[1]} == "  = help: one of jordan/many-01, "*", jordan/many-12 and 8 more" ]]
}

@test "an unknown one names the nearest" {
  expect 2 coach goal show jordan/on-tiem
  expect_stderr <<'END'
coach goal show: no goal 'jordan/on-tiem'
  = help: did you mean 'jordan/on-time'?
END
  expect 2 coach goal show qualty
  [ "${stderr_lines[1]}" = "  = help: did you mean 'ana/quality'?" ]
  expect 2 coach person show jordna
  [ "${stderr_lines[1]}" = "  = help: did you mean 'jordan'?" ]
  expect 2 coach person show nobody-like-this
  [ "${stderr_lines[1]}" = "  = help: list what there is with: coach person list" ]
}

@test "a KPI by its full name, by goal and id, by id alone" {
  for word in ana/quality/errors quality/errors errors; do
    expect 0 coach goal explain "$word"
    [ "${lines[0]}" = "ana/quality/errors as of 2026-03-27" ]
  done
}

@test "a KPI of just this name beats a goal that has the word in its middle" {
  expect 0 coach goal explain rate
  [ "${lines[0]}" = "jordan/on-time/rate as of 2026-03-27" ]
  expect 0 coach goal record -n rate 89 --date 2026-03-26
  [ "${stderr_lines[0]}" = "rate: jordan/on-time/rate" ]
}

@test "a KPI's id that several goals have is ambiguous" {
  expect 2 coach goal explain share
  expect_stderr <<'END'
coach goal explain: 'share' could be any of 3
  = help: one of ana/hours/share, jordan/on-call/share, sam/renewal-rate/share
END
}

@test "verbs that write say on stderr what a word was taken for, unless it was exact" {
  expect 0 coach goal record on-time 87 --date 2026-03-26
  [ "${stderr_lines[0]}" = "on-time: jordan/on-time" ]
  expect 0 coach goal record jordan/on-time 86 --date 2026-03-25
  [[ $stderr != *"jordan/on-time: jordan/on-time"* ]]
  expect 0 coach goal close qual
  [ "${stderr_lines[0]}" = "qual: ana/quality" ]
  expect 0 coach person archive sa
  [ "${stderr_lines[0]}" = "sa: sam" ]
}

@test "verbs that write refuse what is ambiguous, and write nothing" {
  for words in 'goal record hours 5' 'goal close hours' 'goal revise hours --target 1 --why x' \
    'goal edit hours' 'person archive j' 'person edit j'; do
    # shellcheck disable=SC2086
    expect 2 coach $words
    [[ $stderr == *"could be any of 2"* ]]
  done
  [ -z "$(git status --porcelain)" ]
}
