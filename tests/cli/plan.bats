# The coaching plan: what it says of a person's records, and what it says they lack.

load helper
load team

setup() {
  coach_setup
  team jordan sam
  printf 'role: Marketing manager\ncoach: sam\n' >>people/jordan/person.yaml
}

# A goal with all that a plan asks for, what it serves, and a session.
full() {
  cat >>team.yaml <<'END'
manager: sam
strategy:
  - {id: renewals, aim: Clients renew, whose: the board, due: 2026-12-31}
END
  put goals/reliable.yaml <<'END'
goal: Start 9 of 10 campaigns on the day by 30 June 2026
supports: renewals
start: 2026-01-05
due: 2026-06-30
END
  put people/jordan/goals/on-time.yaml <<'END'
goal: Raise on-time delivery from 65% to 90% by 30 March 2026
why: Two clients left
supports: team/reliable
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    name: On-time delivery rate
    unit: "%"
    baseline: 65
    target: 90
    source: delivery report
    every: week
    checkpoints: {2026-02-16: 75}
    readings: {2026-03-27: 88}
milestones:
  - {id: standup, what: Stand-up running, due: 2026-01-19, done: 2026-01-16}
  - {id: retro, what: Talk about the quarter, due: 2026-03-30}
habits:
  - {id: plan, do: Plan the day, when: 09:00, minutes: 5, every: workday, ticks: [2026-03-26]}
END
  put private/people/jordan/sessions/2026-03-20.yaml <<'END'
kind: grow
goals: [jordan/on-time]
will: [{id: ask, what: Ask Ana, due: 2026-03-24}]
END
  put private/people/jordan/sessions/2026-03-30.yaml <<<$'kind: checkin\nstate: planned'
}

@test "a plan of all that is there, in its order" {
  full
  expect 0 coach person plan jordan --private
  expect_quiet
  expect_output <<'END'
Coaching plan of Jordan
  Marketing manager, coached by sam

Overall objective
  team/reliable        Start 9 of 10 campaigns on the day by 30 June 2026, due 2026-06-30
  renewals             Clients renew (the board), due 2026-12-31

KPIs
  on-time/rate         On-time delivery rate, at 88%: 92% of the way from 65 to 90

Coaching goals
  on-time              Raise on-time delivery from 65% to 90% by 30 March 2026
                       why: Two clients left

Action steps
  [x] on-time/standup  Stand-up running, done 2026-01-16
  [ ] on-time/retro    Talk about the quarter, due 2026-03-30
  [ ] 2026-03-20/ask   Ask Ana, due 2026-03-24

Micro-habits
  on-time/plan         Plan the day; 09:00; 5 min; every workday; streak 1, longest 1, 1 of 19 in
                       the last four weeks

How it is measured
  on-time/rate         delivery report, every week

Timeline
  2026-01-05           on-time: begins
  2026-01-19           on-time/standup: Stand-up running
  2026-02-16           on-time/rate: to be at 75%
  2026-03-30           checkin session
  2026-03-30           on-time: due
  2026-03-30           on-time/retro: Talk about the quarter
END
}

@test "what is below private/ is left out and said, but for the days of talks to come" {
  full
  expect 0 coach person plan jordan
  expect_stderr <<<'2 private rows are left out; see them with --private'
  refute grep -q 'Ask Ana\|missing\|session' <<<"$output"
}

@test "what is left out is not missing: the action of a private talk is a step" {
  full
  sed -i '/^milestones/,/retro/d' people/jordan/goals/on-time.yaml
  expect 0 coach person plan jordan state:missing --format csv --no-header
  expect_output </dev/null
  rm private/people/jordan/sessions/2026-03-20.yaml
  expect 0 coach person plan jordan state:missing --format csv --no-header --columns item
  expect_output <<<'"a milestone, or an action from a session"'
}

@test "a plan that lacks everything names it, with the command for each" {
  put people/jordan/goals/calls.yaml <<'END'
goal: Make calls
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: calls, target: 20}
habits:
  - {id: one, do: Call somebody, every: workday}
END
  put people/sam/goals/more.yaml <<<$'goal: More of it\nstart: 2026-01-05\ndue: 2026-03-30\nsupports: me'
  expect 0 coach person plan jordan --format json
  expect_json '.[] | select(.state == "missing") | [.section, .name, .item, .command]' <<'END'
["objective","calls","what it supports","coach goal edit jordan/calls"]
["kpi","calls/calls","its baseline","coach goal revise jordan/calls/calls --baseline NUMBER --why TEXT"]
["goal","calls","why it matters","coach goal edit jordan/calls"]
["step","calls","a milestone, or an action from a session","coach goal edit jordan/calls"]
["habit","calls/one","when and where","coach goal habit jordan/calls/one --when TEXT"]
["measure","calls/calls","where its values come from, and how often","coach goal edit jordan/calls"]
["timeline",null,"the next session","coach session schedule jordan --date DATE"]
END
  expect 0 coach person plan sam --format json
  expect_json '.[] | select(.state == "missing") | [.section, .item]' <<'END'
["kpi","a KPI"]
["goal","why it matters"]
["step","a milestone, or an action from a session"]
["habit","one small habit"]
["timeline","the next session"]
END
}

@test "a plan without a goal begins with one" {
  expect 0 coach person plan jordan
  expect_output <<'END'
Coaching plan of Jordan
  Marketing manager, coached by sam

Coaching goals
    missing: a goal
    coach goal add jordan "STATEMENT"

Timeline
    missing: the next session
    coach session schedule jordan --date DATE
END
}

@test "in Markdown a page to hand out, with boxes to tick" {
  full
  expect 0 coach person plan jordan --format md --private
  [ "${lines[0]}" = '# Coaching plan of Jordan' ]
  [ "$(grep -c '^## ' <<<"$output")" = 7 ]
  grep -qx -- '- \[x\] on-time/standup: Stand-up running, done 2026-01-16' <<<"$output"
  grep -qx -- '- \[ \] 2026-03-20/ask: Ask Ana, due 2026-03-24' <<<"$output"
  sed -i 's/Two clients left/Two *good* clients left/' people/jordan/goals/on-time.yaml
  expect 0 coach person plan jordan --format md
  grep -qxF -- '- why: Two \*good\* clients left' <<<"$output"
}

@test "as of an earlier day nothing later is in it" {
  full
  expect 0 coach person plan jordan --private --as-of 2026-01-10 --format json
  expect_json '.[] | select(.section == "step") | [.name, .state, .date]' <<'END'
["on-time/standup","open","2026-01-19"]
["on-time/retro","open","2026-03-30"]
END
}

@test "the day on which the contract is looked at again is in the timeline" {
  printf 'contract:\n  purpose: To lead the launch\n  review: 2026-06-26\n' >>people/jordan/person.yaml
  expect 0 coach person plan jordan section:timeline --format csv --columns item,date,file --no-header
  [ "${lines[0]}" = \
    'the coaching contract is to be looked at again,2026-06-26,people/jordan/person.yaml' ]
}

@test "circles of what supports what come to an end" {
  put people/jordan/goals/a.yaml <<<$'goal: Do A\nstart: 2026-01-05\ndue: 2026-03-30\nsupports: jordan/b'
  put people/jordan/goals/b.yaml <<<$'goal: Do B\nstart: 2026-01-05\ndue: 2026-03-30\nsupports: jordan/a'
  expect 0 coach person plan jordan --format csv --columns section,name --no-header
  [ "$(grep '^objective' <<<"$output")" = $'objective,jordan/b\nobjective,jordan/a' ]
}
