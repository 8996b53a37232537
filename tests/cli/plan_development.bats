# The development plan: strengths, skills, what they move, and the support that comes with it.

load helper
load team

setup() {
  coach_setup
  team jordan sam
  cat >>people/jordan/person.yaml <<'END'
role: Marketing manager
coach: sam
motivators: [Teaching others]
strengths: [Writes clear briefs]
focus: Lead the work instead of doing it
contract:
  coach: [I ask before I advise]
  review: 2026-06-26
END
  put people/jordan/goals/hours.yaml <<'END'
goal: Cut my week from 55 to 45 hours by 30 March 2026
supports: me
start: 2026-01-05
due: 2026-03-30
kpis: [{id: week, name: Hours, unit: h, baseline: 55, target: 45, readings: {2026-02-06: 53, 2026-03-20: 47}}]
support: [{what: Nobody calls after six, who: sam, by: 2026-03-20}]
END
  put people/jordan/goals/hand-over.yaml <<'END'
goal: Hand over 6 tasks by 29 May 2026
for: skill
moves: jordan/hours/week
start: 2026-02-09
due: 2026-05-29
kpis: [{id: tasks, name: Tasks handed over, baseline: 0, target: 6, readings: {2026-03-20: 3}}]
milestones: [{id: list, what: List the tasks, due: 2026-02-13, done: 2026-02-12}]
habits: [{id: ask, do: Ask who would like to own it, when: before I say yes, every: each}]
support: [{what: Rehearse a talk, who: sam, by: 2026-03-06, done: 2026-03-04}]
END
  put private/people/jordan/sessions/2026-03-16.yaml <<'END'
kind: grow
goals: [jordan/hand-over]
will: [{id: talk, what: Hold the talk with Zoe, due: 2026-03-20}]
support: [{id: room, what: Book the small room, by: 2026-04-01}]
END
  put private/people/jordan/sessions/2026-03-18.yaml <<'END'
kind: checkin
goals: [jordan/hours]
will: [{id: phone, what: Leave the phone at work, due: 2026-03-20}]
END
  put private/people/jordan/sessions/2026-04-10.yaml <<<$'kind: review\nstate: planned'
  put private/people/jordan/tasks.yaml <<'END'
tasks:
  - id: lead
    task: Lead a launch
    coachee: {2026-03-09: {skill: learning, will: keen}}
  - id: brief
    task: Write a brief
    coachee: {2026-03-09: {skill: able, will: keen}}
END
}

@test "all that there is, in its order" {
  expect 0 coach person plan jordan --development --private
  expect_quiet
  expect_output <<'END'
Development plan of Jordan
  Marketing manager, coached by sam

Strengths to build on
  Writes clear briefs

Focus
  Lead the work instead of doing it

What motivates
  Teaching others

Skills being learned
  lead                 Lead a launch; Jordan says learning, keen (2026-03-09)

Development goals, and what they move
  hand-over            Hand over 6 tasks by 29 May 2026
                       Tasks handed over, at 3: 50% of the way from 0 to 6
                       1 of 1 milestone done
                       moves jordan/hours/week: from 53 to 47 h, 2 h to go

Action steps
  [x] hand-over/list   List the tasks, done 2026-02-12
  [ ] 2026-03-16/talk  Hold the talk with Zoe, due 2026-03-20

Micro-habits
  hand-over/ask        Ask who would like to own it; before I say yes; each time; nothing to count
                       in the last four weeks

Support promised and given
  3 promised, 1 given, 1 late
  [x] hand-over        Rehearse a talk (sam, by 2026-03-06), given 2026-03-04
  [ ] hours            Nobody calls after six (sam, by 2026-03-20), 7 days late
                       coach session action done jordan/hours/nobody-calls
  [ ] 2026-03-16       Book the small room (sam, by 2026-04-01), open
                       coach session action done jordan/2026-03-16/room

The coach's part
  I ask before I advise

Next review
  2026-04-10           review session
  2026-05-29           hand-over: due
  2026-06-26           the coaching contract is looked at again
END
}

@test "what lies below private/ is left out, and said so" {
  expect 0 coach person plan jordan --development
  [[ $output != *'Lead a launch'* && $output != *'the talk with Zoe'* && $output != *room* ]]
  grep -qx '  2 promised, 1 given, 1 late' <<<"$output"
  grep -q 'private rows are left out' <<<"$stderr"
}

@test "what moves lies below private/: its name, and neither figures nor file" {
  mkdir -p private/people/jordan/goals
  mv people/jordan/goals/hours.yaml private/people/jordan/goals/
  expect 0 coach person plan jordan --development section:development --format csv --no-header \
    --columns item,file
  [ "${lines[3]}" = 'moves jordan/hours/week,people/jordan/goals/hand-over.yaml' ]
  expect 0 coach person plan jordan --development section:development --format csv --no-header \
    --columns item,file --private
  [ "${lines[3]}" = \
    '"moves jordan/hours/week: from 53 to 47 h, 2 h to go",private/people/jordan/goals/hours.yaml' ]
}

@test "as rows, with the files that they come from" {
  expect 0 coach person plan jordan --development --private section:support --format csv
  expect_output <<'END'
person,section,name,item,date,state,command,file,line
jordan,support,,"3 promised, 1 given, 1 late",,there,,,
jordan,support,hand-over,"Rehearse a talk (sam, by 2026-03-06), given 2026-03-04",2026-03-04,done,,people/jordan/goals/hand-over.yaml,9
jordan,support,hours,"Nobody calls after six (sam, by 2026-03-20), 7 days late",2026-03-20,open,coach session action done jordan/hours/nobody-calls,people/jordan/goals/hours.yaml,6
jordan,support,2026-03-16,"Book the small room (sam, by 2026-04-01), open",2026-04-01,open,coach session action done jordan/2026-03-16/room,private/people/jordan/sessions/2026-03-16.yaml,4
END
  expect 0 coach person plan jordan --development section:development --format json
  expect_json '.[] | [.item, .file, .line]' <<'END'
["Hand over 6 tasks by 29 May 2026","people/jordan/goals/hand-over.yaml",1]
["Tasks handed over, at 3: 50% of the way from 0 to 6","people/jordan/goals/hand-over.yaml",6]
["1 of 1 milestone done","people/jordan/goals/hand-over.yaml",1]
["moves jordan/hours/week: from 53 to 47 h, 2 h to go","people/jordan/goals/hours.yaml",5]
END
}

@test "to hand out" {
  expect 0 coach person plan jordan --development --format md
  grep -A3 '^## Development' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
## Development goals, and what they move

- hand-over: Hand over 6 tasks by 29 May 2026
- Tasks handed over, at 3: 50% of the way from 0 to 6
END
  [ "${lines[0]}" = '# Development plan of Jordan' ]
}

@test "as of an earlier day" {
  expect 0 coach person plan jordan --development --private --as-of 2026-03-03
  grep -q 'moves jordan/hours/week: still at 53 h, 8 h to go' <<<"$output"
  grep -q 'Rehearse a talk (sam, by 2026-03-06), open' <<<"$output"
  [[ $output != *'Lead a launch'* && $output != *'the talk with Zoe'* ]]
}

@test "what is missing, with the commands" {
  expect 0 coach person plan sam --development --format csv --no-header --columns section,item,command
  expect_output <<'END'
strength,a strength to build on,coach person edit sam
focus,what to work on first,coach person edit sam
motivator,what makes the work worth doing,coach person edit sam
development,a goal for a skill,"coach goal add sam ""STATEMENT"" --for skill --moves PERSON/GOAL/KPI"
support,"what they need, and who gives it",coach session log sam --support TEXT
coach,what the coach promises,coach person contract sam --coach TEXT
review,the day of the next review,coach session schedule sam --kind review --date DATE
END
  sed -i '/^moves:/d' people/jordan/goals/hand-over.yaml
  expect 0 coach person plan jordan --development state:missing --format csv --no-header \
    --columns name,item,command
  expect_output <<<'hand-over,the KPI that it moves,coach goal edit jordan/hand-over'
}
