# One page before a talk, for both sides.

load helper
load team

# Four days before their second talk.
fortnight() {
  team jordan sam
  cat >>team.yaml <<'END'
manager: sam
questions:
  - {ask: What would Zoe try?, kind: grow, phase: options}
END
  printf 'coach: sam\n' >>people/jordan/person.yaml
  put people/jordan/goals/on-time.yaml <<'END'
goal: Raise on-time delivery from 65% to 90% by 30 March 2026
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    name: On-time delivery rate
    unit: "%"
    baseline: 65
    target: 90
    every: week
    readings:
      2026-01-09: 66
      2026-01-16: {value: 70, note: two slipped on a vendor}
  - {id: hours, kind: lead, unit: h, baseline: 55, target: 45, every: week, readings: {2026-01-09: 54}}
milestones:
  - {id: standup, what: Daily stand-up running, due: 2026-01-19, done: 2026-01-16}
  - {id: board, what: Board in use, due: 2026-02-19}
habits:
  - id: plan
    do: Plan the top three
    when: "09:00"
    every: workday
    ticks: [2026-01-12, 2026-01-13, 2026-01-14, 2026-01-15, 2026-01-16, 2026-01-19]
barriers:
  - {what: Meetings, response: fewer}
  - {what: Priorities change mid-quarter, outside: true, response: Re-plan with Sam each month}
support:
  - {kind: training, what: Planning course, who: sam, by: 2026-02-01}
END
  put private/people/jordan/sessions/2026-01-12.yaml <<'END'
kind: grow
focus: Planning
reality: {in_the_way: Vendors slip}
will:
  - {id: standup, what: Run the stand-up, due: 2026-01-16, done: 2026-01-16, learned: everyone came}
  - {id: board, what: Try a board, due: 2026-01-23}
support:
  - {id: room, what: A room for the stand-up, by: 2026-01-14}
next: 2026-01-26
END
  put private/people/jordan/sessions/2026-01-26.yaml <<<$'kind: grow\nstate: planned\nat: "09:30"'
  put private/people/jordan/feedback/2026-01-14-sam.yaml <<'END'
kind: reinforcing
happened: 2026-01-14
given: 2026-01-14
by: sam
situation: At the demo
behavior: you opened with the number
impact: everyone knew where we stood
END
  put private/people/jordan/journal/2026-W03.yaml <<'END'
well: Two projects on time
hard: A vendor slipped
different: Call vendors on Monday
written: 2026-01-16
END
  export COACH_TODAY=2026-01-22
}

# section NAME: the lines of a section of the page
section() {
  awk -v name="$1" '$0 == name { on = 1; next } /^[^ ]/ { on = 0 } on && NF' "$BATS_TEST_TMPDIR/stdout"
}

@test "the coach's page, whole" {
  fortnight
  expect 0 coach session prep jordan
  expect_quiet
  expect_output <<'END'
How can I help you achieve better outcomes?

Jordan with Sam: grow, 2026-01-26 at 09:30, 45 minutes

Open, of both
  2026-01-12/room     A room for the stand-up (Sam, due 2026-01-14)
  2026-01-12/board    Try a board (Jordan, due 2026-01-23)
  on-time             Planning course (Sam, due 2026-02-01)
  all support         2 promised, 0 given, 1 late

What moved since 2026-01-12
  on-time/rate        from 66 to 70%, 20% to go; two slipped on a vendor
  on-time/hours       still at 54 h, 9 h to go
  on-time/milestones  from 0 to 1 of 2 done

To recognise
  - On-time delivery rate moved from 65 to 70%, 20% to go. What helped?
  - hours moved from 55 to 54 h, 9 h to go. What helped?
  - done: Daily stand-up running. What helped?
  - done as agreed: Run the stand-up. What helped?

Not read lately
  on-time/hours       last read on 2026-01-09, 13 days ago

Habits
  on-time/plan        Plan the top three: streak 0, longest 6, 6 of 13 in the last four weeks

In the way
  outside             Priorities change mid-quarter: Re-plan with Sam each month
  within reach        Meetings: fewer
  last talk           Vendors slip

Last feedback
  - given on 2026-01-14, by Sam

Last time, and since
  grow                held on 2026-01-12: Planning
  2026-01-12/standup  Run the stand-up: done 2026-01-16, everyone came
  2026-01-12/board    Try a board: open

To ask
  goal                What does success look like for you here?
                      Which number would be different, and by when?
  reality             Where are you now: what works, and what does not yet?
                      What have you tried, and what came of it?
                      What is in the way?
  options             Which three things could you do to close the gap?
                      Which time, tools or people would help?
                      What would Zoe try?
  will                Which one thing will you do this week, and when?
                      How will we see that it works?
                      From 1 to 10, how sure are you to do it? What would make it more?
                      What support do you need?
END
}

@test "the coachee's page: the journal is theirs, and a word at the second miss" {
  fortnight
  expect 0 coach session prep jordan --for coachee
  [ "${lines[0]}" = "How can I help you achieve better outcomes?" ]
  section "Last journal" | diff -u - /dev/fd/3 3<<'END'
  went well           Two projects on time
  was hard            A vendor slipped
  next week           Call vendors on Monday
END
  section Habits | tr -s ' \n' ' ' |
    grep -q 'two in a row were missed: what is the smallest next step?'
  [ "$(section "What went well" | wc -l)" = 4 ]
  [ -n "$(section "To think about")" ]
}

@test "who is at the keyboard decides whose page it is" {
  fortnight
  COACH_USER=jordan expect 0 coach session prep me
  [ -n "$(section "Last journal")" ]
  COACH_USER=sam expect 0 coach session prep jordan
  [ -z "$(section "Last journal")" ]
  COACH_USER=jordan expect 0 coach session prep me --for coach
  [ -z "$(section "Last journal")" ]
}

@test "a journal that is shared is quoted to the coach" {
  fortnight
  echo 'share: pair' >>private/people/jordan/journal/2026-W03.yaml
  expect 0 coach session prep jordan
  [ "$(section "Last journal" | wc -l)" = 3 ]
}

@test "the coach's page never has a tick, in any format" {
  fortnight
  for format in table md csv json; do
    expect 0 coach session prep jordan --format $format
    refute grep -qE '2026-01-1[35]|2026-01-19' <<<"$output"
  done
}

@test "the questions are those of the kind that is planned" {
  fortnight
  sed -i 's/kind: grow/kind: checkin/' private/people/jordan/sessions/2026-01-26.yaml
  expect 0 coach session prep jordan
  section "To ask" | diff -u - /dev/fd/3 3<<'END'
  reality             How is it going?
                      Any blockers?
  will                What comes next, and what do you need for it?
END
  # a session by its name, also a later one
  put private/people/jordan/sessions/2026-02-09.yaml <<<$'kind: practice\nstate: planned'
  expect 0 coach session prep jordan/2026-02-09
  [ "${lines[2]}" = "Jordan with Sam: practice, 2026-02-09, 30 minutes" ]
  section "To ask" | grep -q 'Which situation do you want to practise?'
}

@test "without a plan it says so, and how to make one" {
  fortnight
  rm private/people/jordan/sessions/2026-01-26.yaml
  expect 0 coach session prep jordan
  [ "${lines[2]}" = "Jordan: no talk is planned, 2026-01-26 was agreed" ]
  expect_stderr <<<'plan one with: coach session schedule jordan --date DATE'
  team jordan
  expect 0 coach session prep sam
  [ "${lines[2]}" = "Sam: no talk is planned" ]
}

@test "as it stood before the first talk: from the baseline" {
  fortnight
  expect 0 coach session prep jordan --as-of 2026-01-10
  section "What moved since the start" | diff -u - /dev/fd/3 3<<'END'
  on-time/rate        from 65 to 66%, 24% to go
  on-time/hours       from 55 to 54 h, 9 h to go
  on-time/milestones  still at 0 of 2 done
END
  [ -z "$(section "Last time, and since")" ]
}

@test "as rows, with the place of each" {
  fortnight
  expect 0 coach session prep jordan --format csv
  [ "${lines[0]}" = section,item,text,who,date,from,to,file,line,person ]
  grep -qx 'open,2026-01-12/room,"A room for the stand-up (Sam, due 2026-01-14)",sam,2026-01-14,,,private/people/jordan/sessions/2026-01-12.yaml,8,jordan' <<<"$output"
  grep -qx 'moved,on-time/rate,"from 66 to 70%, 20% to go; two slipped on a vendor",,2026-01-16,66,70,people/jordan/goals/on-time.yaml,5,jordan' <<<"$output"
  grep -qx 'question,options,What would Zoe try?,,,,,team.yaml,5,jordan' <<<"$output"
}

@test "in Markdown, to hand out" {
  fortnight
  expect 0 coach session prep jordan --format md
  [ "${lines[0]}" = "# How can I help you achieve better outcomes?" ]
  grep -qx '## What moved since 2026-01-12' <<<"$output"
  grep -qx -- '- options: What would Zoe try?' <<<"$output"
  refute grep -qE ' $' <<<"$output"
}

@test "it writes nothing" {
  fortnight
  fingerprint >../before
  expect 0 coach session prep jordan
  expect 0 coach session prep jordan --for coachee
  fingerprint | diff ../before -
}

@test "a talk of several people is prepared by each" {
  fortnight
  put people/wei/person.yaml <<<'name: Wei'
  put sessions/2026-02-02.yaml <<<$'kind: review\nstate: planned\nwith: [jordan, sam, wei]'
  for user in nobody sam; do
    COACH_USER=$user expect 0 coach session prep team/2026-02-02 --format jsonl
    [ "$(jq -r .person "$BATS_TEST_TMPDIR/stdout" | uniq | paste -sd ' ')" = 'jordan wei' ]
  done
  COACH_USER=sam expect 0 coach session prep team/2026-02-02
  [ "$(grep -c 'How can I help you' <<<"$output")" = 1 ]
  [ "$(grep -cE '^(Jordan|Wei) with Sam: review, 2026-02-02' <<<"$output")" = 2 ]
  COACH_USER=jordan expect 0 coach session prep team/2026-02-02
  [ "${lines[2]}" = "Jordan with Sam: review, 2026-02-02, 60 minutes" ]
}

@test "wrong usage" {
  fortnight
  expect 2 coach session prep nobody
  expect 2 coach session prep jordan --for boss
  expect 2 coach session prep
}

@test "the page fits 60, 80 and 120 columns" {
  needs python3
  fortnight
  for columns in 60 80 120; do
    TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" "$columns" \
      coach session prep jordan </dev/null
    tr -d '\r' <"$BATS_TEST_TMPDIR/stdout" | sed 's/\x1b\[[0-9;]*m//g' >page
    awk -v most=$columns 'length > most { print; long = 1 } END { exit long }' page
    [ "$(wc -l <page)" -gt 40 ]
  done
}
