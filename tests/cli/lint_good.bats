# What the method's own sources call a good example gives no error and no warning: a team of
# nothing else, and then each example that careless rules would bite.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
}

# goal NAME: the file of a goal, which has a why and supports something; the rest is on stdin.
goal() {
  { cat && printf 'why: Late projects cost us two renewals last quarter\n'; } |
    put "people/${1%/*}/goals/${1#*/}.yaml"
  grep -q '^supports:' "people/${1%/*}/goals/${1#*/}.yaml" ||
    echo 'supports: me' >>"people/${1%/*}/goals/${1#*/}.yaml"
}

# Neither error nor warning, and of hints just the rules that are named, in order.
sound() {
  expect 0 coach check --format csv --columns severity,rule --no-header
  diff -u --label expected --label found - <(LC_ALL=C sort -u "$BATS_TEST_TMPDIR/stdout") \
    < <([[ $# == 0 ]] || printf 'hint,%s\n' "$@")
}

said_by() {
  coach check --rules "$1" --format csv --columns rule,severity --no-header
}

@test "a fifteen-minute habit each day, a ten-minute stand-up: hints at most" {
  goal jordan/on-time <<'END'
goal: Raise on-time delivery from 65% to 90% by 30 March 2026
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: rate, name: On-time delivery rate, unit: "%", baseline: 65, target: 90, source: report}
habits:
  - {id: plan, do: Plan the top three tasks, when: "09:00, at my desk", minutes: 15, every: workday}
  - {id: standup, do: Stand up, when: "at 09:30, by the board", minutes: 10, every: workday}
END
  sound H1
}

@test "two goals in one sentence: a hint that offers the split, and specific passes" {
  statement='Increase on-time delivery to 90% within 12 weeks and reduce personal work hours to 45 per week'
  echo "$statement" >statement.txt
  expect 0 coach goal check statement.txt --format csv --columns specific,smart --no-header
  expect_output <<<pass,pass
  expect 0 coach goal check statement.txt --format json
  [ "$(jq -r '.[] | [.rule, .severity] | join(" ")' "$BATS_TEST_TMPDIR/stdout")" = 'S3 hint' ]
  jq -r '.[].help' "$BATS_TEST_TMPDIR/stdout" |
    grep -qi '"Increase on-time delivery to 90% within 12 weeks" and "reduce personal work hours'
  goal jordan/both <<END
goal: $statement
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: rate, name: On-time delivery rate, unit: "%", baseline: 65, target: 90, source: report}
  - {id: hours, name: Hours worked per week, unit: h, baseline: 55, target: 45, source: sheet}
milestones: [{id: a, what: Daily stand-up running}]
END
  expect 0 coach check --rules S,M5 --format csv --columns severity,rule --no-header
  expect_output <<<hint,S3
}

@test "by 50% agrees with 12 -> 6, and not with 12 -> 8" {
  goal jordan/half <<'END'
goal: Reduce project misunderstandings by 50% by 30 June 2026
start: 2026-01-05
due: 2026-06-30
kpis:
  - {id: count, name: Project misunderstandings, unit: /month, baseline: 12, target: 6, source: log}
habits:
  - {id: update, do: Send the written update, when: "at 16:00, at my desk", minutes: 5, every: friday}
END
  sound
  sed -i 's/target: 6/target: 8/' people/jordan/goals/half.yaml
  [ "$(said_by M5)" = M5,warning ]
}

@test "hours worked per week are an outcome" {
  goal jordan/hours <<'END'
goal: Reduce my weekly work hours from 55 to 45 by 30 March 2026
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: hours, name: Hours worked per week, kind: lag, unit: h, baseline: 55, target: 45, source: sheet}
milestones: [{id: mail, what: No mail on the phone after seven, due: 2026-01-19, done: 2026-01-12}]
END
  sound
}

@test "18 h, flat, to 4 h: a hint at most" {
  goal jordan/response <<'END'
goal: Cut client response time from 18 hours to 4 hours by 30 March 2026
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: response
    name: Client response time
    unit: h
    baseline: 18
    target: 4
    source: ticket system
    every: day
    actual: mean 14d
    readings: {2026-02-03: 12, 2026-02-04: 20, 2026-02-05: 25, 2026-02-06: 16, 2026-02-09: 14,
               2026-02-10: 22, 2026-02-11: 18, 2026-02-12: 21, 2026-02-13: 15, 2026-02-16: 17}
milestones: [{id: rule, what: A rule that sends print questions to production}]
END
  sound
  sed -i 's/12, 2026-02-04: 20, 2026-02-05: 25/17.5, 2026-02-04: 18, 2026-02-05: 18.5/' \
    people/jordan/goals/response.yaml
  sed -i 's/16, 2026-02-09: 14,/18, 2026-02-09: 18.5,/; s/22, 2026-02-11: 18, 2026-02-12: 21, 2026-02-13: 15, 2026-02-16: 17/18, 2026-02-11: 18.5, 2026-02-12: 18, 2026-02-13: 18.5, 2026-02-16: 18/' \
    people/jordan/goals/response.yaml
  sound A2
}

@test "a team at 125% of its goal: only shares are bounded by 100" {
  put goals/sales.yaml <<'END'
goal: Bring the team's sales from 80% to 125% of their goal by 30 June 2026
why: The second shop depends on it
supports: me
start: 2026-01-05
due: 2026-06-30
kpis:
  - {id: sales, name: Share of the sales goal, unit: "%", baseline: 80, target: 125, source: ledger}
milestones: [{id: shop, what: The shop is open}]
END
  sound
  sed -i 's/Share of the sales goal/Share of orders on time/; s/ of their goal//' goals/sales.yaml
  [ "$(said_by A1)" = A1,error ]
}

@test "a personal, ambitious goal: supports me" {
  goal jordan/run <<'END'
goal: Run a marathon in under 4 hours by 20 September 2026
for: personal
commitment: stretch
start: 2026-01-05
due: 2026-09-20
milestones: [{id: half, what: A half marathon, due: 2026-05-10}]
END
  sound
}

@test "ended at 88 of 90 is told in words" {
  acme
  expect 0 coach goal show on-time --as-of 2026-04-01
  grep -q 'ended at 88: 92% of the way from 65 to 90' <<<"$output"
}

@test "every Friday at 4 PM" {
  goal sam/update <<'END'
goal: Send a weekly status email to stakeholders every Friday by 4 PM
start: 2026-01-05
due: 2026-06-30
habits:
  - {id: update, do: Send the status email, when: "at 16:00, at my desk", minutes: 5, every: friday}
END
  sound
  # as a bare statement it is just as good
  echo 'Send a weekly status email to stakeholders every Friday by 4 PM' >statement.txt
  expect 0 coach goal check statement.txt --format csv --columns smart --no-header
  expect_output <<<pass
}

@test "in the last sprint, at the demo: a time and a place for feedback" {
  local situation
  for situation in 'In the last sprint' 'at the demo'; do
    put people/jordan/feedback/2026-03-26-sam.yaml <<END
kind: reinforcing
happened: 2026-03-25
given: 2026-03-26
by: sam
share: team
situation: $situation
behavior: you named the open risk before anyone asked
impact: the client moved the date with us
END
    expect 0 coach check --rules F --format csv --no-header
    expect_output </dev/null
  done
  sed -i 's/situation: .*/situation: In general/' people/jordan/feedback/2026-03-26-sam.yaml
  [ "$(said_by F3)" = F3,warning ]
}

@test "the example team" {
  acme
  expect 0 coach check --format csv --columns severity
  refute grep -E 'error|warning' <<<"$output"
  expect 0 coach check --as-of 2026-01-30 --format csv --columns severity
  refute grep -E 'error|warning' <<<"$output"
}
