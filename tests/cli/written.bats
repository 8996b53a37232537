# What coach writes, it can read again; and where it does not understand the team, it does not write.

load helper
load team

setup() {
  coach_setup
  team jordan
  on_time '2026-03-20: 86'
  commit_all
}

@test "a new file that could not be read again is not made" {
  printf 'name,role\nAna,' >../people.csv
  head -c 5000000 /dev/zero | tr '\0' a >>../people.csv
  expect 2 coach person add --from ../people.csv
  [ "${stderr_lines[0]}" = "../people.csv:2:1: error: larger than 4 MiB [C2]" ]
  [ -z "$(git status --porcelain)" ]
  expect 0 coach check
}

@test "a team.yaml that cannot be read is no leave to write" {
  printf 'coach: 1\nteam: "Acme\n' >team.yaml
  git commit -qam 'a slip'
  for words in 'goal record on-time 89' 'goal record -n on-time 89' 'person add Lea' \
    'goal close on-time' 'person archive jordan'; do
    # shellcheck disable=SC2086
    expect 3 coach $words
    [ "$output" = '' ]
    grep -qxF 'team.yaml:2:7: error: a quote that is not closed [Y1]' <<<"$stderr"
  done
  [ -z "$(git status --porcelain)" ]
}

@test "neither is one whose version cannot be read; another slip in it is no matter" {
  printf 'coach: one\nteam: Acme\n' >team.yaml
  expect 3 coach person add Lea
  [ "${stderr_lines[0]}" = "team.yaml:1:8: error: 'one' is not a number [D3]" ]
  printf 'coach: 1\nteem: Acme\n' >team.yaml
  expect 0 coach person add Lea
  expect_quiet
}

# Of a team with broken files

broken_team() {
  printf 'goal: "A goal\n' >people/jordan/goals/broken.yaml
  put people/ana/goals/other.yaml <<<$'goal: [\n'
}

@test "a KPI of a goal that cannot be read: the errors of its file, and of no other" {
  broken_team
  for words in 'goal record broken/r1 7' 'goal record jordan/broken/r1 7' \
    'goal revise broken/r1 --target 7 --why x' 'goal tick broken/r1'; do
    # shellcheck disable=SC2086
    expect 3 coach $words
    expect_stderr <<'END'
people/jordan/goals/broken.yaml:1:7: error: a quote that is not closed [Y1]
    1 | goal: "A goal
      |       ^
      = help: close it where the text ends
END
  done
}

@test "a KPI of a goal beside broken ones is written to without a word about them" {
  broken_team
  expect 0 coach goal record on-time/ra 90
  [ "${stderr_lines[0]}" = 'on-time/ra: jordan/on-time/rate' ]
  [ "${#stderr_lines[@]}" = 2 ]
  expect 0 coach goal record rate 91 -d 2026-03-26
  [ "${#stderr_lines[@]}" = 2 ]
  expect 2 coach goal record on-time/hours 90
  expect_stderr <<'END'
coach goal record: no goal or KPI 'on-time/hours'
  = help: list what there is with: coach goal list
END
}
