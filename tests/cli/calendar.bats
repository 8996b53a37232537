# What has its day, as rows and for calendar programs.

load helper
load team

# Half the misunderstandings, by habits; a talk held, and one that was moved.
halved() {
  team jordan sam
  printf 'manager: sam\n' >>team.yaml
  printf 'email: jordan@example.org\ncoach: sam\n' >>people/jordan/person.yaml
  printf 'email: sam@example.org\n' >>people/sam/person.yaml
  put people/jordan/goals/clear.yaml <<'END'
goal: Reduce project misunderstandings from 12 to 6 a month by 30 June 2026
start: 2026-04-01
due: 2026-06-30
kpis:
  - {id: rate, baseline: 12, target: 6}
milestones:
  - {id: template, what: Template agreed, due: 2026-04-15, done: 2026-04-14}
habits:
  - {id: update, do: Write and send the weekly update, every: friday, when: at 16:00, minutes: 15}
  - {id: agenda, do: Ask for an agenda, every: each, when: before a meeting, minutes: 5}
END
  put private/people/jordan/sessions/2026-04-06.yaml <<<$'kind: grow\nat: "09:30"\nnext: 2026-04-20'
  put private/people/jordan/sessions/2026-06-01.yaml <<'END'
kind: checkin
state: planned
moved: [{date: 2026-05-28, to: 2026-06-02}]
END
  export COACH_TODAY=2026-05-29
}

# habit EVERY WHEN: the only habit of a goal from Wednesday 2026-04-01 to Tuesday 2026-06-30
habit() {
  put people/jordan/goals/clear.yaml <<END
goal: g
start: 2026-04-01
due: 2026-06-30
kpis: [{id: rate, baseline: 12, target: 6}]
habits: [{id: h, do: a, every: "$1", when: $2}]
END
}

ics() {
  expect 0 coach session calendar --format ics "$@"
}

# What libical makes of it.
understood() {
  [ -x "$COACH_DRIVERS/ical_reader" ] || skip "libical is not installed"
  ics "$@"
  cp "$BATS_TEST_TMPDIR/stdout" calendar.ics
  expect 0 "$COACH_DRIVERS/ical_reader" <calendar.ics
}

@test "talks, what is due and habits at a time, in order of day" {
  halved
  expect 0 coach session calendar --private --all
  expect_output <<'END'
day         at     minutes  entry      person  title                                                                       state
2026-04-03  16:00       15  habit      jordan  Write and send the weekly update
2026-04-06  09:30       45  session    jordan  Coaching: Jordan and Sam                                                    held
2026-04-15                  milestone  jordan  Milestone: Template agreed                                                  done
2026-06-02              10  session    jordan  Check-in: Jordan and Sam                                                    planned
2026-06-30                  due        jordan  Due: Reduce project misunderstandings from 12 to 6 a month by 30 June 2026
END
  expect 0 coach session calendar day.after:2026-06-01 --private --format csv --columns day,entry
  expect_output <<'END'
day,entry
2026-06-02,session
2026-06-30,due
END
}

@test "private talks are left out unless asked for" {
  halved
  expect 0 coach session calendar entry:session
  expect_stderr <<<$'nothing matches\n2 private rows are left out; see them with --private'
  ics entry:session
  [ "$(grep -c VEVENT <<<"$output")" = 0 ]
  expect_stderr <<<'2 private rows are left out; see them with --private'
}

@test "the day that the last talk named, until one is planned" {
  halved
  expect 0 coach session calendar entry:next --private --format csv --columns day,title
  [ "$output" = day,title ]
  rm private/people/jordan/sessions/2026-06-01.yaml
  expect 0 coach session calendar entry:next --private --format csv --columns day,title
  [ "${lines[1]}" = "2026-04-20,Next talk: Jordan and Sam" ]
}

@test "the day on which a contract is looked at again" {
  halved
  printf 'contract: {purpose: a, review: 2026-07-01, agreed: [{by: sam, date: 2026-04-01, hash: 3f9c2ab1}]}\n' \
    >>people/jordan/person.yaml
  expect 0 coach session calendar entry:review --format csv --columns day,title --no-header
  expect_output <<<'2026-07-01,"Contract: Jordan, look at it again"'
  ics entry:review
  grep -q '^DTSTAMP:20260401T000000Z' <<<"$output"
}

@test "a name is a person, with the talks that they hold" {
  halved
  expect 0 coach session calendar sam --private --format csv --columns person,entry --no-header
  expect_output <<<$'jordan,session\njordan,session'
  expect 0 coach session calendar jordan sam entry:due --format csv --columns title --no-header
  [ "${#lines[@]}" = 1 ]
  expect 2 coach session calendar nobody
}

@test "as it stood on a day" {
  halved
  expect 0 coach session calendar entry:session --private --as-of 2026-04-05 --format csv \
    --columns day,state --no-header
  expect_output <<<$'2026-04-06,planned\n2026-06-01,planned'
}

@test "ics: a weekly habit, at 16:00, for 15 minutes, until the goal is due" {
  halved
  ics entry:habit
  expect_quiet
  grep -c $'\r$' "$BATS_TEST_TMPDIR/stdout" | grep -qx "$(wc -l <"$BATS_TEST_TMPDIR/stdout")"
  tr -d '\r' <"$BATS_TEST_TMPDIR/stdout" >lines
  diff -u - lines <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//coach//coach//EN
CALSCALE:GREGORIAN
NAME:Acme
X-WR-CALNAME:Acme
BEGIN:VEVENT
UID:jordan/goals/clear/habits/update@acme.coach
DTSTAMP:20260401T000000Z
DTSTART:20260403T160000
DURATION:PT15M
RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20260630T235959
SUMMARY:Write and send the weekly update
CATEGORIES:habit
END:VEVENT
END:VCALENDAR
END
}

@test "ics: libical reads it without complaint" {
  halved
  understood --private --all
  expect_output <<'END'
jordan/goals/clear/habits/update@acme.coach 20260403T160000 15 Write and send the weekly update
jordan/goals/clear/habits/update@acme.coach times 13 first 20260403T160000 last 20260626T160000
jordan/sessions/2026-04-06@acme.coach 20260406T093000 45 Coaching: Jordan and Sam
jordan/goals/clear/milestones/template@acme.coach 20260415 1440 Milestone: Template agreed
jordan/sessions/2026-06-01@acme.coach 20260602 1440 Check-in: Jordan and Sam
jordan/goals/clear@acme.coach 20260630 1440 Due: Reduce project misunderstandings from 12 to 6 a month by 30 June 2026
END
}

@test "ics: every rhythm that has its days" {
  team jordan
  while IFS='|' read -r every when times; do
    habit "$every" "$when"
    understood entry:habit
    [ "${lines[1]#* }" = "$times" ] || {
      echo "$every: ${lines[1]}"
      return 1
    }
  done <<'END'
day|at 9 am|times 91 first 20260401T090000 last 20260630T090000
workday|at 9 am|times 65 first 20260401T090000 last 20260630T090000
mon,thu|at 9 am|times 26 first 20260402T090000 last 20260629T090000
tuesday|at 9 am|times 13 first 20260407T090000 last 20260630T090000
week|Fridays at 9 am|times 13 first 20260403T090000 last 20260626T090000
week|at 9 am|
3/week|at 9 am|
each|at 9 am|
day|when the kettle boils|
END
}

@test "ics: texts of every kind come back, folded between characters" {
  team jordan
  local text='a, b; c \ "d" — 小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨小雨'
  put people/jordan/goals/clear.yaml <<END
goal: g
start: 2026-04-01
due: 2026-06-30
kpis: [{id: rate, baseline: 12, target: 6}]
habits:
  - {id: h, do: '$text', every: day, when: 9 am}
END
  understood entry:habit
  [ "${lines[0]#* * * }" = "$text" ]
  tr -d '\r' <calendar.ics | LC_ALL=C awk 'length > 75 { exit 1 }'
}

@test "ics: who holds it and who takes part; nobody without an address" {
  halved
  ics --private entry:session day:2026-04-06
  tr -d '\r' <"$BATS_TEST_TMPDIR/stdout" | grep example.org >found
  diff -u - found <<'END'
ORGANIZER;CN="Sam":mailto:sam@example.org
ATTENDEE;CN="Jordan":mailto:jordan@example.org
END
  sed -i /email/d people/sam/person.yaml
  ics --private entry:session
  refute grep -q mailto <<<"$output"
}

@test "ics: moved is another sequence, skipped is cancelled, and no clock is in it" {
  halved
  put private/people/jordan/sessions/2026-05-04.yaml <<'END'
kind: checkin
state: skipped
skipped: 2026-05-03
why: on leave
END
  ics --private entry:session
  tr -d '\r' <"$BATS_TEST_TMPDIR/stdout" | grep -E 'UID|STATUS|SEQUENCE|DTSTAMP' >found
  diff -u - found <<'END'
UID:jordan/sessions/2026-04-06@acme.coach
DTSTAMP:20260406T000000Z
STATUS:CONFIRMED
SEQUENCE:0
UID:jordan/sessions/2026-05-04@acme.coach
DTSTAMP:20260504T000000Z
STATUS:CANCELLED
SEQUENCE:1
UID:jordan/sessions/2026-06-01@acme.coach
DTSTAMP:20260601T000000Z
STATUS:CONFIRMED
SEQUENCE:1
END
  cp "$BATS_TEST_TMPDIR/stdout" before
  COACH_TODAY=2026-06-01 ics --private entry:session
  cmp before "$BATS_TEST_TMPDIR/stdout"
}

@test "ics is a format of the calendar alone" {
  team jordan
  expect 2 coach session list --format ics
  expect_stderr <<'END'
coach session list: there is no format 'ics' here
  = help: it is for coach session calendar
END
  expect 2 coach session calendar --format gcc
  [ "${stderr_lines[1]}" = "  = help: it is for coach check and coach goal check" ]
}
