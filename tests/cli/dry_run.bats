# -n: every verb that writes prints the diff that it would make, and writes nothing.

load helper
load team

setup() {
  coach_setup
  team jordan
  on_time "2026-03-20: 86"
  put people/jordan/goals/crlf.yaml <<<$'goal: A goal\r\nstart: 2026-01-05\r\ndue: 2026-03-30\r\nkpis: [{id: k, keep: 1..2}]\r'
  put people/jordan/goals/bare.yaml <<<$'goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30\nkpis:\n  - id: k\n    keep: 1..2'
  printf 'goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30\nkpis:\n  - id: k\n    keep: 1..2\n    readings:\n      2026-03-20: 1' \
    >people/jordan/goals/open.yaml
  commit_all
}

# dry WORDS...: with -n nothing changes on disk; git applies what is printed, and then the files
# are those that the verb itself makes.
dry() {
  local before
  before=$(fingerprint)
  expect 0 coach "$@" -n
  [ "$before" = "$(fingerprint)" ]
  cp "$BATS_TEST_TMPDIR/stdout" ../patch
  [ -s ../patch ]
  git apply --check ../patch
  git apply ../patch
  git add -A
  git write-tree >../applied
  git read-tree -u --reset HEAD
  expect 0 coach "$@"
  git add -A
  git write-tree | diff ../applied -
  git commit -qm "coach $1 $2"
}

@test "goal record" {
  dry goal record on-time 88 --date 2026-03-27
  expect 0 coach goal record -n on-time 87 --date 2026-03-13
  expect_output <<'END'
--- a/people/jordan/goals/on-time.yaml
+++ b/people/jordan/goals/on-time.yaml
@@ -9,5 +9,6 @@
     target: 90
     every: week
     readings:
+      2026-03-13: 87
       2026-03-20: 86
       2026-03-27: 88
END
}

@test "goal record, with a note, --replace, and from rows" {
  dry goal record on-time 88 --date 2026-03-20 --replace --note "so: so"
  printf 'goal,date,value\non-time,2026-03-27,88\nbare,2026-03-27,2\n' >../rows
  dry goal record --from ../rows
}

@test "goal record in files with CRLF, without readings, without a final newline" {
  dry goal record crlf 2
  dry goal record bare 2
  dry goal record open 2
}

@test "goal add, person add: new files" {
  dry goal add jordan "Raise x from 1 to 2 by 30 June 2026"
  dry person add "Ana Peña" --role Lead
  printf 'name\nLea\nLeo\n' >../rows
  dry person add --from ../rows
}

@test "goal revise, goal close, person archive" {
  dry goal revise on-time --due 2026-06-30 --target 95 --why "Moved"
  dry goal close on-time --learned "Ask early"
  dry person archive jordan
}

@test "no change is an empty diff" {
  expect 0 coach goal record -n on-time 86 --date 2026-03-20
  [ -z "$output" ]
  expect 0 coach goal revise -n on-time --due 2026-03-30 --why x
  [ -z "$output" ]
}

@test "what would be refused is refused" {
  expect 1 coach goal record -n on-time 85 --date 2026-03-20
  [ -z "$output" ]
  expect 2 coach goal revise -n on-time --due 2025-12-31 --why x
  [ -z "$output" ]
  echo 'whi: x' >>people/jordan/goals/on-time.yaml
  expect 3 coach goal record -n on-time 85
  [ -z "$output" ]
}

@test "it needs no lock and no right to write" {
  chmod -R a-w .
  expect 0 coach goal record -n on-time 88 --date 2026-03-27
  chmod -R u+w .
  [ ! -e .coach/lock ]
  [ -n "$output" ]
}

@test "patch applies it, too" {
  needs patch
  coach goal record -n on-time 88 --date 2026-03-27 >../patch
  patch -s -p1 <../patch
  [ "$(numstat)" = "1 0 people/jordan/goals/on-time.yaml" ]
}

@test "on a terminal a diff shows control and bidi characters escaped; a pipe has them as they are" {
  needs python3
  team jordan
  on_time '2026-03-20: 80'
  local turned=$'a \u202ekcart\u202c'
  expect 0 coach goal record on-time 88 -n -m "$turned"
  grep -qF "$turned" <<<"$output"
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal record on-time 88 \
    -n -m "$turned" </dev/null
  grep -qF 'a \u202ekcart\u202c' <<<"$output"
  refute grep -qF "$turned" <<<"$output"
}

@test "where nothing would change, that is said" {
  expect 0 coach goal record -n on-time 86 --date 2026-03-20
  [ "$output" = '' ]
  expect_stderr <<<$'on-time: jordan/on-time\nnothing to change'
}
