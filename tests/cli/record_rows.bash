# Rows of readings for two people: a KPI alone in its goal, two in one, and a goal without any.

setup() {
  coach_setup
  team jordan ana
  on_time "2026-01-09: 66"
  put people/ana/goals/quality.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: errors, baseline: 9, target: 2}
  - {id: reviews, kind: lead, baseline: 0, target: 12}
END
  put people/ana/goals/bare.yaml <<<$'goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30'
  commit_all
}

# import STATUS TEXT: rows as printf makes them of the text; a refusal writes nothing
import() {
  # shellcheck disable=SC2059
  printf "$2" >../rows
  expect "$1" coach goal record --from - <../rows
  [ -z "$output" ]
  [ "$1" = 0 ] || [ -z "$(git status --porcelain)" ]
}
