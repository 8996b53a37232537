# Comments that silence what `check` says.

load helper
load team

# spoken RULE: how often check says it
spoken() {
  coach check --format csv --columns rule --no-header 2>/dev/null | grep -cx "$1" || true
}

# silenced RULE FILE PATTERN: it is said once; not with a comment on the line, nor with one above;
# and is with a comment about another rule.
silenced() {
  [ "$(spoken "$1")" = 1 ] || { echo "$1 is said $(spoken "$1") times" && false; }
  cp "$2" "$BATS_TEST_TMPDIR/kept"
  sed -i "/$3/s/\$/ # coach: ignore $1/" "$2"
  [ "$(spoken "$1")" = 0 ] || { echo "$1 on its line" && false; }
  sed "/$3/s/^/# coach: ignore $1\n/" "$BATS_TEST_TMPDIR/kept" >"$2"
  [ "$(spoken "$1")" = 0 ] || { echo "$1 above its line" && false; }
  sed "/$3/s/\$/ # coach: ignore Z9/" "$BATS_TEST_TMPDIR/kept" >"$2"
  [ "$(spoken "$1")" = 1 ] || { echo "$1, and another one is silenced" && false; }
  cp "$BATS_TEST_TMPDIR/kept" "$2"
}

@test "a rule of each family, on its line and above" {
  team jordan sam
  echo 'coach: sam' >>people/jordan/person.yaml
  on_time '2026-01-09: 66' '2025-01-09: 60'
  cat >>people/jordan/goals/on-time.yaml <<'END'
habits:
  - id: plan
    do: Plan the day
    every: workday
    minutes: 15
END
  put private/people/jordan/sessions/2026-03-20.yaml <<<$'kind: checkin\nnext: 2026-03-30\nwill: [{id: ask, what: Ask Ana}]'
  put private/people/jordan/feedback/2026-03-20-sam.yaml <<'END'
kind: reinforcing
happened: 2026-03-20
given: 2026-03-20
by: sam
situation: At the demo on Thursday
behavior: You are always on time
impact: They moved the date with us
END
  goal=people/jordan/goals/on-time.yaml
  silenced R1 $goal '^goal:'
  silenced N2 $goal '^goal:'
  silenced M3 $goal 'id: rate'
  silenced K3 $goal '2025-01-09'
  silenced H1 $goal 'minutes: 15'
  silenced H2 $goal 'do: Plan'
  silenced F2 private/people/jordan/feedback/2026-03-20-sam.yaml '^behavior'
  silenced G3 private/people/jordan/sessions/2026-03-20.yaml '^will'
}

@test "what is not read is said, whatever a comment says" {
  team jordan
  on_time '2026-01-09: much # coach: ignore D4, D3, D2, D1'
  expect 1 coach check
  grep -q "^people/jordan/goals/on-time.yaml:12:.* error: 'much' is not a number \[D3\]" <<<"$output"
  printf '# coach: ignore Y1\na: [\n' >people/jordan/person.yaml
  expect 1 coach check people/jordan/person.yaml
}
