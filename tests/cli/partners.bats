# Partners: colleagues who work on a goal, too; and goals for a skill, which move a KPI.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam zoe
  put people/jordan/goals/hours.yaml <<'END'
goal: Cut my week from 55 to 45 hours by 30 March 2026
supports: me
partners: [ana, {who: zoe, part: Takes the Fridays}]
start: 2026-01-05
due: 2026-03-30
kpis: [{id: week, name: Hours, unit: h, baseline: 55, target: 45, readings: {2026-02-06: 53, 2026-03-20: 47}}]
support:
  - {kind: time, what: Nobody calls after six, who: sam, by: 2026-03-20}
  - {what: Planning course, by: 2026-03-26}
END
}

# The goal that moves the hours, with lines of its own.
skill() {
  {
    printf 'goal: Hand over 6 tasks by 29 May 2026\nfor: skill\nmoves: jordan/hours/week\n'
    printf 'start: 2026-02-09\ndue: 2026-05-29\n'
    printf 'kpis: [{id: tasks, unit: tasks, baseline: 0, target: 6}]\n'
    printf '%s\n' "$@"
  } | put people/jordan/goals/hand-over.yaml
}

# grep_page REGEX: a whole line of the page
grep_page() {
  grep -qx -- "$1" <<<"$output"
}

@test "goal add --partner takes people, and parts of their ids" {
  expect 0 coach goal add jordan 'Raise renewals from 84% to 90% by 30 June 2026' --id r \
    --partner an,zoe --supports me
  expect_output <<<jordan/r
  grep -qx 'an: ana' <<<"$stderr"
  grep -qx 'partners: \[ana, zoe\]' people/jordan/goals/r.yaml
}

@test "goal add --partner: nobody of that name, and oneself" {
  expect 2 coach goal add sam 'Raise renewals from 84% to 90% by 30 June 2026' --partner jordna
  expect_stderr <<'END'
coach goal add: no person 'jordna'
  = help: did you mean 'jordan'?
END
  expect 2 coach goal add jordan 'Raise renewals from 84% to 90% by 30 June 2026' --partner jordan
  expect_stderr <<'END'
coach: error: it is the own goal of 'jordan' [C2]
      = help: leave it out: a partner is somebody who works on the goal, too
END
  [ ! -e people/jordan/goals/renewals.yaml ]
}

@test "goal add --moves: a KPI that there is" {
  expect 0 coach goal add zoe 'Hand over 6 tasks by 29 May 2026' --id out --for skill \
    --moves jordan/hours/week
  grep -qx 'moves: jordan/hours/week' people/zoe/goals/out.yaml
  run ! grep -q '\[R[16]\]' <<<"$stderr"
  expect 2 coach goal add zoe 'Hand over 7 tasks by 29 May 2026' --for skill --moves jordan/hous/week
  expect_stderr <<'END'
coach: error: there is no goal 'jordan/hous/week' [C2]
      = help: did you mean 'jordan/hours/week'?
END
  expect 0 coach goal add zoe 'Hand over 8 tasks by 29 May 2026' --for skill --supports me -n
  grep -q 'it does not say which KPI the skill is to move \[R6\]' <<<"$stderr"
}

@test "rows: partners go out and come in, by ids in full" {
  expect 0 coach goal list --format csv --columns person,goal,statement,partner,moves
  expect_output <<'END'
person,goal,statement,partner,moves
jordan,hours,Cut my week from 55 to 45 hours by 30 March 2026,"ana, zoe",
END
  expect 0 coach goal add --from - <<'END'
person,goal,statement,partner,moves,for
sam,calm,Hold 5 talks by 30 June 2026,"ana, zoe",jordan/hours/week,skill
END
  expect 0 coach goal list --format csv --no-header --columns goal,partner,moves person:sam
  expect_output <<<'calm,"ana, zoe",jordan/hours/week'
  expect 2 coach goal add --from - <<<$'person,statement,partner\nsam,Hold 5 talks by 30 June 2026,an'
  [ "${stderr_lines[0]}" = "stdin:2:1: error: there is no person 'an' [C2]" ]
}

@test "a filter by a partner, oneself too" {
  for words in 'partner:zoe' 'partner:me' 'partner:ana'; do
    COACH_USER=zoe expect 0 coach goal list --format csv --no-header --columns goal "$words"
    expect_output <<<hours
  done
  expect 0 coach goal list --format csv --no-header --columns goal partner:sam
  expect_output </dev/null
}

@test "check: partners who are not there, or oneself, or twice" {
  sed -i 's/^partners:.*/partners: [anna, jordan, zoe, {who: zoe, part: x}]/' \
    people/jordan/goals/hours.yaml
  expect 1 check_files --format csv --columns line,column,rule,message,help
  expect_output <<'END'
line,column,rule,message,help
3,12,D7,there is no person 'anna',did you mean 'ana'?
3,18,D11,it is the own goal of 'jordan',"leave it out: a partner is somebody who works on the goal, too"
3,37,D5,"who 'zoe' is there already, on line 3","give each of the partners another who, or keep one of them"
END
}

@test "check: what a skill moves" {
  skill 'supports: me'
  expect 0 coach check --rules R6 --format csv --columns rule
  [ "${#lines[@]}" = 1 ]
  sed -i 's,^moves:.*,moves: jordan/hours/wek,' people/jordan/goals/hand-over.yaml
  expect 1 check_files --format csv --columns line,rule,message,help --no-header
  expect_output <<<"3,D7,there is no KPI 'jordan/hours/wek',did you mean 'jordan/hours/week'?"
  sed -i '/^moves:/d' people/jordan/goals/hand-over.yaml
  expect 0 coach check --rules R6 --format csv --columns line,rule,severity,message --no-header
  expect_output <<<'2,R6,warning,it does not say which KPI the skill is to move'
}

@test "the goal's page: who works on it, too, and what moves its KPI" {
  skill
  expect 0 coach goal show hours
  grep_page '  with          ana'
  grep_page '                zoe: Takes the Fridays'
  grep_page '  moved by      jordan/hand-over, no-data'
  expect 0 coach goal show hand-over
  grep_page '  for           skill'
  grep_page '  moves         jordan/hours/week, from 53 to 47 h, 2 h to go'
}

@test "the goal's page: a skill that begins later, is private or over moves nothing there" {
  skill
  expect 0 coach goal show hours --as-of 2026-02-20
  grep_page '  moved by      jordan/hand-over, no-data'
  skill 'state: closed' 'closed: 2026-03-02'
  expect 0 coach goal show hours
  run ! grep_page '  moved by .*'
  skill
  mkdir -p private/people/jordan/goals
  mv people/jordan/goals/hand-over.yaml private/people/jordan/goals/
  expect 0 coach goal show hours
  run ! grep_page '  moved by .*'
  expect 0 coach goal show hours --private
  grep_page '  moved by      jordan/hand-over, no-data'
}

@test "the goal's page: of a private goal whose KPI it moves, the name alone" {
  skill
  mkdir -p private/people/jordan/goals
  mv people/jordan/goals/hours.yaml private/people/jordan/goals/
  expect 0 coach goal show hand-over
  grep_page '  moves         jordan/hours/week'
  expect 0 coach goal show hand-over --private
  grep_page '  moves         jordan/hours/week, from 53 to 47 h, 2 h to go'
}

@test "support: promised, given and late, with what to type once it is given" {
  expect 0 coach goal show hours
  grep -A4 '^Support' <<<"$output" | diff - /dev/fd/3 3<<'END'
Support: 2 promised, 0 given, 2 late
  time          Nobody calls after six (sam, by 2026-03-20), 7 days late
                coach session action done jordan/hours/nobody-calls
  support       Planning course (by 2026-03-26), 1 day late
                coach session action done jordan/hours/planning-course
END
  expect 0 coach session action done jordan/hours/planning-course --date 2026-03-25
  expect 0 coach session action done jordan/hours/planning-course
  expect_stderr <<<'jordan/hours/planning-course: nothing to change'
  grep -qx '  - {what: Planning course, by: 2026-03-26, done: 2026-03-25}' \
    people/jordan/goals/hours.yaml
  expect 0 coach goal show hours
  grep_page 'Support: 2 promised, 1 given, 1 late'
  grep_page '  support       Planning course (by 2026-03-26), given 2026-03-25'
  expect 0 coach goal show hours --as-of 2026-03-24
  grep_page 'Support: 2 promised, 0 given, 1 late'
}

@test "a partner's own pages: goals of others that they work on, too" {
  COACH_USER=zoe expect 0 coach status me
  grep -A2 '^My goals' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
My goals
  partner in jordan/hours: Cut my week from 55 to 45 hours by 30 March 2026 (on-track 80%): Takes
  the Fridays, due 2026-03-30
END
  expect 0 coach person show ana
  grep -A1 '^Partner in' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
Partner in
  jordan/hours: Cut my week from 55 to 45 hours by 30 March 2026 (on-track 80%)
END
  expect 0 coach session prep zoe --format csv --columns section,item,text,who,file,line
  grep '^partner' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
partner,jordan/hours,Cut my week from 55 to 45 hours by 30 March 2026 (on-track 80%): Takes the Fridays,jordan,people/jordan/goals/hours.yaml,3
END
  expect 0 coach session prep zoe
  grep_page 'Partner in'
}

@test "a partner's own pages: nothing of what is over, a draft, private, or of who left" {
  printf 'state: closed\nclosed: 2026-03-02\n' >>people/jordan/goals/hours.yaml
  expect 0 coach person show ana
  run ! grep_page 'Partner in'
  expect 0 coach person show ana --as-of 2026-03-01
  grep_page 'Partner in'
  sed -i '/^state:/d; /^closed:/d' people/jordan/goals/hours.yaml
  echo 'left: 2026-03-02' >>people/jordan/person.yaml
  expect 0 coach person show ana
  run ! grep_page 'Partner in'
}
