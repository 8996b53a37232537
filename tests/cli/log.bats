# The log book: every dated event over all records, with the place where it stands.

load helper
load team

setup() {
  coach_setup
  export COACH_TODAY=2026-03-27
}

# A team of which every kind of event is on file.
everything() {
  team ana jordan sam
  printf 'manager: sam\n' >>team.yaml
  printf 'joined: 2026-01-02\ncoach: sam\n' >>people/jordan/person.yaml
  printf 'contract:\n  purpose: Dates that hold\n  agreed:\n    - {by: jordan, date: 2026-01-03, hash: 3f9c2ab1}\n' \
    >>people/jordan/person.yaml
  printf 'joined: 2025-01-02\nleft: 2026-02-27\n' >>people/ana/person.yaml
  put people/jordan/goals/on-time.yaml <<'END'
goal: Raise on-time delivery from 65% to 90% by 16 March 2026
agreed:
  - {by: sam, date: 2026-01-06, hash: 3f9c2ab1}
start: 2026-01-05
due: 2026-03-16
kpis:
  - id: rate
    name: On-time delivery
    unit: "%"
    baseline: 65
    target: 90
    readings:
      2026-01-09: 66
      2026-01-16: {value: 70, note: two slipped}
milestones:
  - {id: a, what: Board is up, due: 2026-01-19, done: 2026-01-16}
  - id: b
    what: Vendors signed
    due: 2026-02-02
    done: 2026-02-06
habits:
  - id: plan
    do: Plan the day
    every: workday
    automatic: 2026-03-02
    ticks:
      - 2026-01-06
      - {date: 2026-01-07, skip: ill}
barriers:
  - {what: Vendor is late, since: 2026-02-03, until: 2026-02-20}
support:
  - {kind: training, what: Planning course, who: sam, by: 2026-02-01, done: 2026-02-04}
revised:
  - {date: 2026-02-10, key: due, was: 2026-03-09, now: 2026-03-16, why: Launch moved}
END
  put people/jordan/goals/idea.yaml <<<$'goal: An idea\nstate: draft\nstart: 2026-01-05\ndue: 2026-03-09'
  put sessions/2026-01-05.yaml <<<$'kind: kickoff\nwith: [jordan, ana]\nfocus: The quarter'
  put private/people/jordan/sessions/2026-01-12.yaml <<'END'
kind: grow
focus: Estimates
prepared:
  coach: 2026-01-11
moved:
  - {date: 2026-01-11, to: 2026-01-13, why: Travel}
will:
  - id: ask
    what: Ask for dates
    due: 2026-01-16
    done: 2026-01-15
    learned: They knew
  - {id: tell, what: Tell sales, due: 2026-01-20}
support:
  - {id: intro, what: Introduce to sales, by: 2026-01-16, done: 2026-01-16}
followup_sent: 2026-01-14
END
  put private/people/jordan/sessions/2026-02-02.yaml <<<$'kind: checkin\nstate: skipped\nskipped: 2026-02-01\nwhy: ill'
  put private/people/jordan/sessions/2026-03-20.yaml <<<$'kind: checkin\nstate: planned'
  put private/people/jordan/sessions/2026-04-20.yaml <<<$'kind: checkin\nstate: planned'
  put private/people/jordan/feedback/2026-01-14-sam.yaml <<'END'
kind: reinforcing
given: 2026-01-14
by: sam
situation: At the demo on Tuesday
behavior: You named the risk
impact: They moved the date
END
  put private/people/jordan/rounds/2026-03-02.yaml <<<$'by: sam\nasked: [ana, sam]'
  put private/people/jordan/journal/2026-W03.yaml <<<$'well: Dates held\nwritten: 2026-01-16'
  coach check --no-rules S,M,A,R,T,N >/dev/null
}

log() {
  coach person log --private --format csv --no-header "$@"
}

@test "everything that has a day, in order, with its place" {
  everything
  expect 0 log jordan --columns date,person,kind,what,by,file,line
  expect_output <<'END'
2026-01-02,jordan,joined,Jordan,,people/jordan/person.yaml,2
2026-01-03,jordan,contract-agreed,Dates that hold,jordan,people/jordan/person.yaml,7
2026-01-05,jordan,goal-started,Raise on-time delivery from 65% to 90% by 16 March 2026,,people/jordan/goals/on-time.yaml,4
2026-01-05,team,session,kickoff: The quarter,sam,sessions/2026-01-05.yaml,1
2026-01-06,jordan,goal-agreed,Raise on-time delivery from 65% to 90% by 16 March 2026,sam,people/jordan/goals/on-time.yaml,3
2026-01-09,jordan,reading,On-time delivery: 66%,,people/jordan/goals/on-time.yaml,13
2026-01-11,jordan,session-moved,grow to 2026-01-13: Travel,,private/people/jordan/sessions/2026-01-12.yaml,6
2026-01-11,jordan,prepared,grow: Estimates,sam,private/people/jordan/sessions/2026-01-12.yaml,4
2026-01-13,jordan,support-promised,Introduce to sales,sam,private/people/jordan/sessions/2026-01-12.yaml,15
2026-01-13,jordan,session,grow: Estimates,sam,private/people/jordan/sessions/2026-01-12.yaml,1
2026-01-13,jordan,action,Ask for dates,jordan,private/people/jordan/sessions/2026-01-12.yaml,8
2026-01-13,jordan,action,Tell sales,jordan,private/people/jordan/sessions/2026-01-12.yaml,13
2026-01-14,jordan,feedback,reinforcing: You named the risk,sam,private/people/jordan/feedback/2026-01-14-sam.yaml,2
2026-01-14,jordan,followup,grow: Estimates,sam,private/people/jordan/sessions/2026-01-12.yaml,16
2026-01-15,jordan,action-done,Ask for dates: They knew,jordan,private/people/jordan/sessions/2026-01-12.yaml,11
2026-01-16,jordan,reading,On-time delivery: 70%; two slipped,,people/jordan/goals/on-time.yaml,14
2026-01-16,jordan,milestone,Board is up,,people/jordan/goals/on-time.yaml,16
2026-01-16,jordan,support-given,Introduce to sales,sam,private/people/jordan/sessions/2026-01-12.yaml,15
2026-01-16,jordan,journal,2026-W03,jordan,private/people/jordan/journal/2026-W03.yaml,2
2026-01-20,jordan,action-due,Tell sales,jordan,private/people/jordan/sessions/2026-01-12.yaml,13
2026-02-01,jordan,support-due,Planning course,sam,people/jordan/goals/on-time.yaml,32
2026-02-01,jordan,session-skipped,checkin: ill,,private/people/jordan/sessions/2026-02-02.yaml,3
2026-02-02,jordan,milestone-due,Vendors signed,,people/jordan/goals/on-time.yaml,19
2026-02-03,jordan,barrier,Vendor is late,,people/jordan/goals/on-time.yaml,30
2026-02-04,jordan,support-given,Planning course,sam,people/jordan/goals/on-time.yaml,32
2026-02-06,jordan,milestone,Vendors signed,,people/jordan/goals/on-time.yaml,20
2026-02-10,jordan,goal-revised,due from 2026-03-09 to 2026-03-16: Launch moved,,people/jordan/goals/on-time.yaml,34
2026-02-20,jordan,barrier-over,Vendor is late,,people/jordan/goals/on-time.yaml,30
2026-03-02,jordan,habit-automatic,Plan the day,,people/jordan/goals/on-time.yaml,25
2026-03-02,jordan,round,2 are asked,sam,private/people/jordan/rounds/2026-03-02.yaml,1
2026-03-16,jordan,goal-due,Raise on-time delivery from 65% to 90% by 16 March 2026,,people/jordan/goals/on-time.yaml,5
2026-03-20,jordan,session-planned,checkin,sam,private/people/jordan/sessions/2026-03-20.yaml,1
END
}

@test "as of a day: what was known then" {
  everything
  expect 0 log jordan --as-of 2026-01-12 date:2026-01-10.. --columns date,kind,what
  expect_output <<'END'
2026-01-11,session-moved,grow to 2026-01-13: Travel
2026-01-11,prepared,grow: Estimates
END
  # the due day before it was moved
  expect 0 log jordan --as-of 2026-02-05 kind:goal-due
  expect_output </dev/null
  sed -i 's/now: 2026-03-16/now: 2026-04-30/; s/^due: .*/due: 2026-04-30/; s/date: 2026-02-10/date: 2026-03-20/' \
    people/jordan/goals/on-time.yaml
  expect 0 log jordan --as-of 2026-03-12 kind:goal-due --columns date
  expect_output <<<2026-03-09
  expect 0 log jordan kind:goal-due --columns date
  expect_output </dev/null
}

@test "--since a date, and the last session" {
  everything
  expect 0 log jordan --since 2026-03-10 --columns date,kind
  expect_output <<<$'2026-03-16,goal-due\n2026-03-20,session-planned'
  expect 0 log jordan --since last-session --as-of 2026-01-14 --columns date,kind
  expect_output <<'END'
2026-01-13,support-promised
2026-01-13,session
2026-01-13,action
2026-01-13,action
2026-01-14,feedback
2026-01-14,followup
END
  expect 0 log sam --since last-session
  expect_output </dev/null
  expect 0 log --since last-session --as-of 2026-01-10 --columns date,person,kind
  # sam had none, so that of the team's own everything is there
  expect_output <<'END'
2026-01-05,jordan,goal-started
2026-01-05,team,session
2026-01-06,jordan,goal-agreed
2026-01-09,jordan,reading
END
  expect 2 log --since soon
  [ "${stderr_lines[0]}" = "coach person log: 'soon' is no date" ]
}

@test "the whole team: who left is hidden, and a session of several people is one row" {
  everything
  expect 0 log kind:joined,left,session --columns date,person,kind date:..2026-01-05
  expect_output <<'END'
2026-01-02,jordan,joined
2026-01-05,team,session
END
  expect 0 log kind:joined,left --all --columns date,person,kind
  expect_output <<'END'
2025-01-02,ana,joined
2026-01-02,jordan,joined
2026-02-27,ana,left
END
  expect 0 log ana --columns date,person,kind
  expect_output <<'END'
2025-01-02,ana,joined
2026-01-05,team,session
2026-02-27,ana,left
END
}

@test "private rows are left out, and said" {
  everything
  expect 0 coach person log jordan kind:session,feedback,journal --columns date,kind,what
  expect_output <<'END'
date        kind     what
2026-01-05  session  kickoff: The quarter
END
  expect_stderr <<<'3 private rows are left out; see them with --private'
}

@test "ticks are the person's own" {
  everything
  expect 0 log jordan kind:tick,tick-skipped
  expect_output </dev/null
  COACH_USER=jordan expect 0 log me --ticks kind:tick,tick-skipped --columns date,kind,what,line
  expect_output <<'END'
2026-01-06,tick,Plan the day,27
2026-01-07,tick-skipped,Plan the day: ill,28
END
  COACH_USER=sam expect 2 log jordan --ticks
  [ "${stderr_lines[0]}" = "coach person log: the ticks of a habit are the person's own" ]
  COACH_USER=sam expect 0 log --ticks kind:tick
  expect_output </dev/null
}

@test "the words behind the person are filters" {
  everything
  expect 0 log jordan vendor --columns kind
  expect_output <<<$'milestone-due\nbarrier\nmilestone\nbarrier-over'
  expect 0 log by:sam kind:action --columns what
  expect_output </dev/null
  expect 0 log goal:on-time kpi:rate --columns date
  expect_output <<<$'2026-01-09\n2026-01-16'
  expect 2 log jordan kind:readings
  expect 2 log nobody
  [ "${stderr_lines[0]}" = "coach person log: no person 'nobody'" ]
}

@test "all formats" {
  everything
  for format in table csv tsv json jsonl md; do
    expect 0 coach person log jordan --private --format $format
    expect_quiet
    [ "${#lines[@]}" -gt 30 ]
  done
  expect 0 coach person log jordan --private --format json
  jq -e 'length == 32 and all(.[]; .line | type == "number")' <<<"$output"
}

@test "in the example team every line has the day of its row" {
  needs jq
  acme
  expect 0 coach person log --private --format json kind.not:session,session-planned,action,support-promised,round
  [ "$(jq length <<<"$output")" -gt 60 ]
  jq -r '.[] | [.file, .line, .date] | @tsv' <<<"$output" |
    while IFS=$'\t' read -r file line date; do
      sed -n "${line}p" "$file" | grep -q "$date" || { echo "$file:$line has no $date"; false; }
    done
}
