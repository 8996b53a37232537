# The morning page: what there is to recognise, what is owed, what to ask about. And one's own.

load helper
load team

# Sam coaches Jordan, who has a goal with readings on 13 and 27 March.
pair() {
  team jordan sam
  printf 'manager: sam\n' >>team.yaml
  printf 'coach: sam\n' >>people/jordan/person.yaml
  on_time '2026-03-13: 85' '2026-03-27: 88'
}

# what BLOCK: person and text of the rows of a block
what() {
  coach status block:"$1" --format csv --columns person,what --no-header "${@:2}"
}

@test "whoever was coached by somebody who left is the manager's from that day on" {
  pair
  team_file=$(<team.yaml)
  team zoe
  printf '%s\n' "$team_file" >team.yaml
  printf 'left: 2026-03-20\n' >>people/zoe/person.yaml
  sed -i 's/^coach: .*/coach: zoe/' people/jordan/person.yaml
  COACH_USER=sam expect 0 coach status --format csv --columns person --no-header
  grep -qx jordan <<<"$output"
  COACH_USER=sam expect 0 coach status --format csv --columns person --no-header --as-of 2026-03-19
  [[ $output != *jordan* ]]
}

@test "three blocks, each line with its command" {
  pair
  put private/people/jordan/sessions/2026-03-20.yaml <<'END'
kind: grow
goals: [jordan/on-time]
reality: {in_the_way: Priorities change}
will:
  - {id: ask, what: Ask Ana, due: 2026-03-24}
  - {id: draft, what: Draft the plan, due: 2026-03-24, done: 2026-03-23}
  - {id: press, what: Talk to the press, who: sam, due: 2026-03-31}
support: [{id: room, what: A quiet room, by: 2026-03-25}]
END
  COACH_USER=sam expect 0 coach status
  expect_quiet
  expect_output <<'END'
To recognise
  jordan  On-time delivery rate moved from 65 to 88%, 2% to go. What helped?
          coach feedback give jordan --goal jordan/on-time --happened 2026-03-27
  jordan  done as agreed: Draft the plan. What helped?
          coach feedback give jordan --goal jordan/on-time --happened 2026-03-23

What you owe
  jordan  no feedback yet, was due 2026-02-02
          coach feedback give jordan
  jordan  send what was agreed in the grow session of 2026-03-20, was due 2026-03-22
          coach session followup jordan/2026-03-20
  jordan  promised: A quiet room, was due 2026-03-25
          coach session action done jordan/2026-03-20/room
  jordan  you said you would: Talk to the press, due 2026-03-31
          coach session action done jordan/2026-03-20/press
  jordan  no session is planned; the last was on 2026-03-20
          coach session schedule jordan --date DATE
  jordan  not agreed yet: on-time
          coach goal agree jordan/on-time

What to ask about
  jordan  in the way on 2026-03-20: Priorities change
          coach session show jordan/2026-03-20
  jordan  an action that was due: Ask Ana, due 2026-03-24
          coach session action done jordan/2026-03-20/ask
END
  COACH_USER=sam expect 0 coach status --format json
  expect_json '.[2] | [.block, .person, .due, .overdue, .private, .file, .line]' \
    <<<'["owed","jordan","2026-02-02",true,false,null,null]'
  expect_json '.[4] | [.block, .due, .overdue, .private, .file, .line]' \
    <<<'["owed","2026-03-25",true,true,"private/people/jordan/sessions/2026-03-20.yaml",8]'
}

@test "a recognition is gone once feedback about its goal was given, and back with the next one" {
  pair
  give() {
    coach feedback give jordan --by sam --goal "$1" --given "$2" --happened "$2" \
      --situation 'In the stand-up' --behavior 'asked who is stuck' --impact "of $1 $*" "${@:3}" \
      >/dev/null 2>&1
  }
  [ "$(what recognise | wc -l)" = 1 ]
  give jordan/on-time 2026-03-27 --redirecting # says what should go otherwise, and recognises nothing
  [ "$(what recognise | wc -l)" = 1 ]
  put people/jordan/goals/other.yaml <<<$'goal: Do it\nstart: 2026-01-05\ndue: 2026-03-30'
  give jordan/other 2026-03-27
  [ "$(what recognise | wc -l)" = 1 ]
  give jordan/on-time 2026-03-26
  sed -i 's|on-time$|on-time/rate|' private/people/jordan/feedback/2026-03-26-sam.yaml
  [ "$(what recognise)" = 'jordan,"On-time delivery rate moved from 85 to 88%, 2% to go. What helped?"' ]
  give jordan/on-time 2026-03-27
  [ -z "$(what recognise)" ]
  coach goal record on-time 89 -d 2026-03-28 2>/dev/null
  COACH_TODAY=2026-03-28
  [ "$(what recognise)" = 'jordan,"On-time delivery rate moved from 88 to 89%, 1% to go. What helped?"' ]
  # as of a day before, none of it had been given
  [ "$(what recognise --as-of 2026-03-25)" = \
    'jordan,"On-time delivery rate moved from 65 to 85%, 5% to go. What helped?"' ]
}

@test "only what went the right way is recognised, and only for four weeks" {
  team jordan
  on_time '2026-03-13: 85' '2026-03-20: 70' '2026-03-27: 62'
  [ -z "$(what recognise)" ]
  sed -i 's/2026-03-27: 62/2026-03-27: 66/' people/jordan/goals/on-time.yaml
  [ "$(what recognise)" = 'jordan,"On-time delivery rate moved from 65 to 66%, 24% to go. What helped?"' ]
  [ "$(what recognise --as-of 2026-03-30)" != '' ]
  COACH_TODAY=2026-04-24
  [ -z "$(what recognise)" ]
}

@test "milestones, habits of four weeks, and goals that were closed" {
  team jordan
  put people/jordan/goals/steps.yaml <<'END'
goal: Hand over 4 tasks by 29 May 2026
start: 2026-01-05
due: 2026-05-29
milestones:
  - {id: first, what: The first one, due: 2026-03-10, done: 2026-03-09}
  - {id: last, what: The last one}
  - {id: old, what: Long ago, due: 2026-01-10, done: 2026-01-09}
habits:
  - {id: ask, do: Ask who would own it, every: friday, ticks: [2026-03-06, 2026-03-13, 2026-03-20, 2026-03-27]}
  - {id: gap, do: Plan the week, every: week, ticks: [2026-03-05, 2026-03-19, 2026-03-26]}
END
  [ "$(what recognise)" = "$(printf '%s\n' 'jordan,done: The first one. What helped?' \
    'jordan,"four weeks without a gap: Ask who would own it (streak 4, longest 4, 4 of 4 in the last four weeks). What helped?"')" ]
  sed -i '/^habits/,$d' people/jordan/goals/steps.yaml
  coach goal close steps --date 2026-03-27 2>/dev/null
  [ "$(what recognise)" = 'jordan,steps was closed with a score of 0.6667. What helped?' ]
}

@test "what is beyond a person's control comes first, then what is in the way, then figures" {
  pair
  put people/ana/person.yaml <<<$'name: Ana\ncoach: sam'
  put people/ana/goals/proofs.yaml <<'END'
goal: Cut wrong proofs from 20 to 5 by 29 May 2026
start: 2026-01-05
due: 2026-05-29
kpis:
  - {id: proofs, name: Wrong proofs, baseline: 20, target: 5, every: week, readings: {2026-03-27: 19}}
  - {id: checks, name: Checks, kind: lead, baseline: 0, target: 9, every: week, readings: {2026-03-06: 8}}
barriers:
  - {what: Nobody owns it}
milestones:
  - {id: list, what: The list, due: 2026-03-20}
END
  echo 'barriers: [{what: The strike, outside: true, response: Rail}]' >>people/jordan/goals/on-time.yaml
  [ "$(what ask)" = "$(printf '%s\n' \
    'jordan,beyond their control: The strike (Rail)' \
    'ana,in the way: Nobody owns it' \
    'ana,"Wrong proofs: off-track, at 19: 7% of the way from 20 to 5"' \
    'ana,Checks: at 8: 89% of the way from 0 to 9; the last reading is old' \
    'ana,a milestone that was due: The list')" ]
  coach status block:ask --format csv --columns command --no-header | tail -n 3 | diff - <(cat <<'END'
coach goal explain ana/proofs/proofs
coach goal record ana/proofs/checks VALUE
coach goal tick ana/proofs/list
END
  )
}

@test "those who coach see their own people and what they owe, wherever it is" {
  pair
  put people/ana/person.yaml <<<'name: Ana'
  put people/zoe/person.yaml <<<$'name: Zoe\ncoach: jordan'
  for id in ana zoe; do
    put people/$id/goals/one.yaml <<<$'goal: Do it\nstart: 2026-03-23\ndue: 2026-04-30'
  done
  echo 'support: [{what: An hour, who: sam, by: 2026-04-10}]' >>people/zoe/goals/one.yaml
  owed() {
    COACH_USER=$1 coach status block:owed --format csv --columns person,what,due --no-header "${@:2}"
  }
  # whoever has no coach of their own is the manager's
  [ "$(owed sam)" = "$(printf '%s\n' 'jordan,no feedback yet,2026-02-02' \
    'zoe,promised: An hour,2026-04-10' 'ana,no session is planned yet,' \
    'ana,not agreed yet: one,' 'jordan,no session is planned yet,' \
    'jordan,not agreed yet: on-time,')" ]
  [ "$(owed jordan)" = $'zoe,no session is planned yet,\nzoe,not agreed yet: one,' ]
  # who coaches nobody may see it all
  [[ $(owed ana --all) == *'jordan,not agreed yet by jordan and sam: on-time,'* ]]
  [[ $(owed zoe --all) == *'zoe,promised by sam: An hour,2026-04-10'* ]]
  COACH_USER=sam expect 0 coach status zoe block:owed --format csv --columns what --no-header
  expect_output <<'END'
promised: An hour
no session is planned yet
END
  COACH_USER=jordan coach goal agree zoe/one --clear yes --achievable yes >/dev/null 2>&1
  [ "$(owed jordan)" = 'zoe,no session is planned yet,' ]
  coach goal revise zoe/one --due 2026-05-29 --why 'It takes longer' 2>/dev/null
  [[ $(owed jordan) == *'zoe,changed since it was agreed: one,'* ]]
}

@test "sessions: to prepare, to note, to follow up; and the cadence says when the next is due" {
  pair
  echo 'cadence: {session: 2w}' >>team.yaml
  sessions=private/people/jordan/sessions
  put $sessions/2026-03-13.yaml <<<$'kind: checkin\nfollowup_sent: 2026-03-13'
  coach status block:owed 'no session' --format csv --columns what,due,overdue --no-header | diff - \
    /dev/stdin <<<'no session is planned; the last was on 2026-03-13,2026-03-27,false'
  put $sessions/2026-03-20.yaml <<<$'kind: grow\nstate: planned'
  put $sessions/2026-04-01.yaml <<<$'kind: checkin\nstate: planned'
  put $sessions/2026-06-01.yaml <<<$'kind: review\nstate: planned'
  coach status block:owed session --format csv --columns what,due,command --no-header | diff - <(cat <<'END'
the grow session of 2026-03-20 is not noted yet,2026-03-20,coach session log jordan/2026-03-20
prepare the checkin session of 2026-04-01,2026-04-01,coach session prep jordan/2026-04-01 && coach session log jordan/2026-04-01 --prepared-by-coach today
END
  )
  eval "$(coach status block:owed prepare --format csv --columns command --no-header)" >/dev/null
  diff $sessions/2026-04-01.yaml <(printf 'kind: checkin\nstate: planned\nprepared: {coach: 2026-03-27}\n')
  coach status >seen
  refute grep -q prepare seen
}

@test "who is asked in a round owes an answer, until it is given" {
  pair
  put people/ana/person.yaml <<<$'name: Ana\ncoach: sam'
  put private/people/ana/rounds/2026-03-20.yaml <<<$'by: sam\nasked: [jordan, sam]\ndue: 2026-04-03'
  COACH_USER=sam expect 0 coach status ana 'asked' --format csv --columns what,command,due --no-header
  expect_output <<<'your feedback is asked for by sam,coach feedback give ana --round 2026-03-20,2026-04-03'
  export COACH_USER=jordan
  expect 0 coach status me block:action --format csv --columns person,what --no-header
  expect_output <<<'ana,your feedback is asked for by sam'
  coach feedback give ana --round 2026-03-20 --situation 'In the stand-up' --behavior 'asked who is stuck' \
    --impact 'two said so' >/dev/null 2>&1
  expect 0 coach status me block:action --format csv --no-header
  [ -z "$output" ]
}

@test "--exit-code is 1 when something owed is overdue" {
  team jordan
  on_time '2026-03-27: 88'
  sed -i 's/2026-01-05/2026-03-23/' people/jordan/goals/on-time.yaml
  expect 0 coach status --exit-code
  echo 'support: [{what: An hour, who: sam, by: 2026-03-27}]' >>people/jordan/goals/on-time.yaml
  expect 0 coach status --exit-code
  COACH_TODAY=2026-03-28 expect 1 coach status --exit-code
  COACH_TODAY=2026-03-28 expect 0 coach status
}

@test "one's own page: goals, habits of the day, a word at the second miss, actions, journal, session" {
  pair
  cat >>people/jordan/goals/on-time.yaml <<'END'
habits:
  - {id: plan, do: Plan the day, when: 09:00, every: workday, since: 2026-03-23, ticks: [2026-03-23, 2026-03-24]}
  - {id: done, do: Look back, every: day, since: 2026-03-26, ticks: [2026-03-26, 2026-03-27]}
END
  put private/people/jordan/sessions/2026-03-20.yaml <<'END'
kind: grow
will:
  - {id: ask, what: Ask Ana, due: 2026-03-24}
  - {id: sams, what: Talk to the press, who: sam, due: 2026-03-31}
END
  put private/people/jordan/sessions/2026-03-30.yaml <<<$'kind: checkin\nstate: planned'
  export COACH_USER=jordan
  expect 0 coach status me
  expect_output <<'END'
My goals
  on-time: on-track, at 88%: 92% of the way from 65 to 90, due 2026-03-30
    coach goal record jordan/on-time VALUE

Today's habits
  Plan the day, 09:00 (streak 0, longest 2, 2 of 4 in the last four weeks), due 2026-03-27
    coach goal tick jordan/on-time/plan

A word
  Plan the day: two in a row were missed: what is the smallest next step?
    coach goal tick jordan/on-time/plan

My actions
  Ask Ana, was due 2026-03-24
    coach session action done jordan/2026-03-20/ask

To agree on
  not agreed yet: on-time
    coach goal agree jordan/on-time

My journal
  three lines on 2026-W13 are not written yet, due 2026-03-29
    coach review journal add jordan --week 2026-W13

Next session
  checkin session on 2026-03-30
    coach session prep jordan/2026-03-30
END
  expect 1 coach status me --exit-code
  coach review journal add me --well 'The list' >/dev/null 2>&1
  coach goal tick me/on-time/plan 2>/dev/null
  coach status me >seen
  refute grep -q 'journal\|habits\|word' seen
  unset COACH_USER
  expect 2 coach status me
}

@test "the word is for the person alone: no coach's page has it" {
  pair
  echo 'habits: [{id: plan, do: Plan the day, every: workday, since: 2026-03-23, ticks: [2026-03-23]}]' \
    >>people/jordan/goals/on-time.yaml
  COACH_USER=jordan coach status me | grep -q 'more than two in a row were missed'
  COACH_USER=sam expect 0 coach status
  refute grep -q 'missed\|Plan the day' <<<"$output"
}

@test "a page with nothing on it says so" {
  team jordan
  expect 0 coach status
  expect_output <<'END'
To recognise
  nothing today

What you owe
  nothing today

What to ask about
  nothing today
END
  expect 0 coach status --format json
  expect_output <<<'[]'
}

@test "a day that was agreed on for the next talk is known to every page, until it is over" {
  pair
  put private/people/jordan/sessions/2026-03-20.yaml <<<$'kind: checkin\nfollowup_sent: 2026-03-20\nnext: 2026-04-02'
  what owed >seen
  refute grep -q session seen
  COACH_USER=jordan expect 0 coach status me block:session --format csv --columns what,command,due --no-header
  expect_output <<<'"session on 2026-04-02, as agreed",coach session prep jordan,2026-04-02'
  expect 0 coach person show jordan
  grep -qE '^  next session +2026-04-02, as agreed$' <<<"$output"
  expect 0 coach person plan jordan --private
  grep -q 'the next session, as agreed' <<<"$output"
  refute grep -q 'missing.*the next session' <<<"$output"
  COACH_TODAY=2026-04-03 what owed | grep -q 'no session is planned; the last was on 2026-03-20'
  COACH_TODAY=2026-04-03 coach person plan jordan --private | grep -q 'session schedule jordan'
}

@test "who coaches nobody gets their own page, and a COACH_USER whom nobody knows none" {
  pair
  export COACH_USER=jordan
  expect 0 coach status me
  cp "$BATS_TEST_TMPDIR/stdout" ../own
  expect 0 coach status
  expect_output <../own
  expect_stderr <<<"you coach nobody, and this is your own page; another's: coach status PERSON, all: --all"
  COACH_USER=jordn expect 2 coach status
  [[ $stderr == *"COACH_USER is 'jordn', and nobody has that id"* ]]
}

@test "without private/ nothing is claimed of talks and feedback" {
  pair
  COACH_USER=sam what owed | grep -q 'no feedback yet'
  rmdir private
  COACH_USER=sam expect 0 coach status
  [[ $stderr == 'private/ is not here: '* ]]
  refute grep -qE 'no feedback yet|no session is planned' <<<"$output"
}

@test "blocks that were filtered away are not said to be empty" {
  pair
  export COACH_USER=sam
  expect 0 coach status block:owed
  [ "$(grep -cE '^(To recognise|What you owe|What to ask about)$' <<<"$output")" = 1 ]
  expect 0 coach status block:owed elephant
  expect_output </dev/null
  expect_stderr <<<'nothing today'
}
