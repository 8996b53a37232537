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
