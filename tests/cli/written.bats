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
