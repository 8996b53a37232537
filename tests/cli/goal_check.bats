# coach goal check: what is found, where exactly, in which form, and the exit status. What the rules
# say is in rules.bats and in the unit tests.

load helper
load team

setup() {
  coach_setup
  team ana jordan
}

# The findings on stdin's statements: LINE:COLUMN-END RULE each.
places() {
  local status=0
  coach goal check - "$@" --format json >found.json || status=$?
  jq -r '.[] | "\(.line):\(.column)-\(.end_column) \(.rule)"' found.json
  return $status
}

# goal NAME TEXT: a goal's file, as printf has it
goal() {
  # shellcheck disable=SC2059
  printf "$2" | put "people/${1%/*}/goals/${1#*/}.yaml"
}

dates='start: 2026-01-05\ndue: 2026-03-30\n'

# Statements

@test "what is a goal and what is not" {
  cat >statements.txt <<'END'
Improve communication
Send a weekly status email to stakeholders every Friday by 3 PM
be a better leader
Over the next quarter, reduce project misunderstandings by 50% by implementing a weekly written update and a pre-meeting agenda for all team check-ins.
Increase my team's on-time project delivery from 80% to 95% this quarter.
Increase on-time delivery to 90% within 12 weeks and reduce personal work hours to 45 per week.
Cut client response time from 18 hours to 4 hours soon
END
  expect 1 coach goal check - --format csv <statements.txt
  expect_output <<'END'
line,specific,measurable,achievable,relevant,time_bound,smart,statement
1,fail,fail,unknown,unknown,fail,fail,Improve communication
2,pass,pass,unknown,unknown,pass,pass,Send a weekly status email to stakeholders every Friday by 3 PM
3,fail,fail,unknown,unknown,fail,fail,be a better leader
4,pass,pass,unknown,unknown,pass,pass,"Over the next quarter, reduce project misunderstandings by 50% by implementing a weekly written update and a pre-meeting agenda for all team check-ins."
5,pass,pass,unknown,unknown,pass,pass,Increase my team's on-time project delivery from 80% to 95% this quarter.
6,pass,pass,unknown,unknown,pass,pass,Increase on-time delivery to 90% within 12 weeks and reduce personal work hours to 45 per week.
7,pass,pass,unknown,unknown,fail,fail,Cut client response time from 18 hours to 4 hours soon
END
  expect_quiet
  expect 1 places <statements.txt
  [ "$(grep -c '^6:' <<<"$output")" = 1 ]
  grep -q '^6:.* S3$' <<<"$output"
  [ "$(grep '^7:' <<<"$output")" = '7:51-55 T2' ]
}

@test "the words are underlined, and it is said what to do" {
  expect 1 coach goal check - --rules S1,T <<<'Improve communication soon'
  expect_output <<'END'
stdin:1:1: error: names no action or outcome, only an aim [S1]
    1 | Improve communication soon
      | ^~~~~~~~~~~~~~~~~~~~~
      = help: say what will be done or changed: "Improve communication by ... every week"
stdin:1:23: error: 'soon' is no day and no rhythm [T2]
    1 | Improve communication soon
      |                       ^~~~
      = help: name the day in place of 'soon': by 30 June 2026
END
  expect_stderr <<<'1 statement: 2 errors, 0 warnings, 0 hints'
}

@test "columns count characters, whatever stands before" {
  expect 1 places --rules T2 <<<'Cut Zoë’s résumé reviews from 9 to 3 soon'
  expect_output <<<'1:38-42 T2'
  expect 1 places --rules T2 <<<$'🚀 Cut 早く reviews\tfrom 9 to 3 soon'
  expect_output <<<'1:30-34 T2'
  expect 1 places --rules T2 <<<$'  \tCut reviews from 9 to 3 soon  '
  expect_output <<<'1:28-32 T2'
  expect 1 places --rules T2 <<<$'\xef\xbb\xbfCut reviews from 9 to 3 soon\r\n\r\nCut reviews from 9 to 3 soon\r'
  expect_output <<<$'1:25-29 T2\n3:25-29 T2'
}

@test "the caret stands below its word, behind a tab and wide characters" {
  expect 1 coach goal check - --rules T2 <<<$'Cut\t早く reviews from 9 to 3 soon'
  [ "${lines[1]}" = '    1 | Cut     早く reviews from 9 to 3 soon' ]
  [ "${lines[2]}" = '      |                                  ^~~~' ]
}

@test "blank lines and comments are no statements; a hash alone makes none" {
  expect 1 coach goal check - --format csv --no-header --columns line,statement <<'END'
# ideas of Monday

Improve communication
#
#1 in sales
   
Improve it
END
  expect_output <<<$'3,Improve communication\n5,#1 in sales\n7,Improve it'
  expect 0 coach goal check - </dev/null
  expect_stderr <<<'0 statements: 0 errors, 0 warnings, 0 hints'
  expect 0 coach goal check - --format csv </dev/null
  expect_output <<<line,specific,measurable,achievable,relevant,time_bound,smart,statement
}

@test "a comment silences a rule, behind the statement or on the line above" {
  expect 1 places <<'END'
Improve communication soon  # coach: ignore S1, M1
# coach: ignore S1 M1
Improve communication soon
Improve communication soon # coach: ignore T2 and what else?
END
  expect_output <<<$'1:23-27 T2\n3:23-27 T2\n4:1-22 S1\n4:1-22 M1'
  expect 0 coach goal check - --format csv --no-header <<<'Improve communication soon # coach: ignore S1,M1,t2'
  expect_output <<<'1,pass,pass,unknown,unknown,pass,pass,Improve communication soon'
}

@test "statements from files, each under its name" {
  echo 'Improve communication' >a.txt
  echo 'Sign 20 contracts by 30 March 2026' >b.txt
  expect 0 coach goal check b.txt
  expect 1 coach goal check b.txt a.txt --rules S1
  [ "${lines[0]}" = 'a.txt:1:1: error: names no action or outcome, only an aim [S1]' ]
  [ "${lines[1]}" = '    1 | Improve communication' ]
  expect 1 coach goal check a.txt b.txt --rules S1 --format gcc
  expect_output <<<'a.txt:1:1: error: names no action or outcome, only an aim [S1]'
  mkdir below
  cd below
  expect 1 coach goal check ../a.txt ../b.txt --rules S1 --format gcc
  expect_output <<<'../a.txt:1:1: error: names no action or outcome, only an aim [S1]'
  cd ..
  expect 1 coach goal check a.txt b.txt --format csv --columns file,line,smart --no-header
  expect_output <<<$'a.txt,1,fail\nb.txt,1,pass'
}

@test "files and filters do not go together, and a file must be there" {
  echo 'Improve communication' >a.txt
  expect 2 coach goal check a.txt person:jordan
  expect 2 coach goal check - a.yaml <a.txt
  rm a.txt
  expect 4 coach goal check a.txt
  expect_stderr <<<"coach: error: cannot read 'a.txt': no such file or directory [E1]"
  expect 2 coach goal check people/jordan/goals/a.yaml
  expect_stderr <<'END'
coach goal check: no goal in 'people/jordan/goals/a.yaml'
  = help: name files of goals, as they are from here
END
  expect 0 coach goal check person:nobody
  expect_stderr <<<'0 goals: 0 errors, 0 warnings, 0 hints'
}

@test "statements of every shape do no harm" {
  head -c 10000 /dev/zero | tr '\0' 'a' >shapes
  printf '\n%s\n' "$(yes 'Sign 20 contracts by Friday and' | head -n 400 | tr '\n' ' ')" >>shapes
  printf '%s\n' '' '     ' '1234567890' '42' '...' '?!' '%%%' '-' '--' '"' "'" ',' '\\' \
    'ارفع رضا العملاء من 72 إلى 80' '把客户满意度从72提高到80' $'\u202eabc\u202c' \
    $'\e[2J\a' 'a/b/c' '=1+1' '@x' $'\u0301\u0301' >>shapes
  printf '\xff\xfe\x00\x01 Improve \x00 soon\n\xc3\n\xed\xa0\x80 by Friday\nno end of line' >>shapes
  for format in table csv tsv md json jsonl gcc github; do
    expect 1 coach goal check shapes --format $format
    [ -n "$output" ]
  done
  expect 1 coach goal check shapes --format csv
  python3 -c '
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], errors="surrogateescape", newline="")))
assert len(rows) == 25, len(rows)
assert all(row["smart"] in ("pass", "fail") for row in rows)
' "$BATS_TEST_TMPDIR/stdout"
  # what would steer a terminal is shown
  expect 1 coach goal check shapes
  refute grep -q $'[\e\a]' <<<"$output"
}

@test "many statements, in the order of their lines" {
  for i in {1..3000}; do
    echo "Sign $i contracts by 30 March 2026"
    echo 'Improve communication'
  done >many.txt
  expect 1 coach goal check many.txt --format csv --no-header --columns line,smart
  diff -q <(for i in {1..3000}; do echo "$((2 * i - 1)),pass" && echo "$((2 * i)),fail"; done) \
    "$BATS_TEST_TMPDIR/stdout"
  expect 1 coach goal check many.txt --rules S1 --format gcc
  [ "$(wc -l <<<"$output")" = 3000 ]
  [ "${lines[2999]}" = 'many.txt:6000:1: error: names no action or outcome, only an aim [S1]' ]
}

# Rules

@test "rules by id and by letter" {
  expect 1 coach goal check - --rules s,T2 --verdicts --format csv --no-header <<<'Improve communication soon'
  expect_output <<<'1,fail,unknown,unknown,unknown,fail,fail,Improve communication soon'
  expect 0 coach goal check - --rules M1 --verdicts --format csv --no-header <<<'Sign 20 contracts soon'
  expect_output <<<'1,unknown,pass,unknown,unknown,unknown,unknown,Sign 20 contracts soon'
  expect 0 coach goal check - --no-rules S,M1,T <<<'Improve communication soon'
  expect 1 coach goal check - --rules S --no-rules S2 --format csv --no-header <<<'be a better leader'
  expect_output <<<'1,fail,unknown,unknown,unknown,unknown,fail,be a better leader'
}

@test "a rule that there is none of" {
  expect 2 coach goal check - --rules S1,Q7 <<<x
  expect_stderr <<'END'
coach goal check: no rule 'Q7'
  = help: ids, or letters of families, with commas: see coach help rules
END
  expect 2 coach goal check - --no-rules S11 <<<x
  [[ $stderr == *"did you mean 'S1'?"* ]]
  expect 2 coach goal check - --rules '' <<<x
  expect 2 coach goal check - --rules S,, <<<x
  # those of files are for coach check
  expect 2 coach goal check - --rules D1 <<<x
  expect 0 coach check --rules D1,K
}

# Forms

@test "JSON has the keys of diagnostics" {
  expect 1 coach goal check - --rules T2 --format json <<<'Sign 20 contracts soon'
  expect_json . <<'END'
[{"file":"stdin","line":1,"column":19,"end_column":23,"severity":"error","rule":"T2","message":"'soon' is no day and no rhythm","help":"name the day in place of 'soon': by 30 June 2026"}]
END
  expect 0 coach goal check - --format json <<<'Sign 20 contracts by Friday'
  expect_output <<<'[]'
  expect 1 coach goal check - --verdicts --format jsonl <<<'Sign 20 contracts soon'
  expect_json . <<'END'
{"line":1,"specific":"pass","measurable":"pass","achievable":"unknown","relevant":"unknown","time_bound":"fail","smart":"fail","statement":"Sign 20 contracts soon"}
END
}

@test "a line each for editors" {
  expect 1 coach goal check - --rules T2,S3 --format gcc <<<'Sign 20 contracts soon'
  expect_output <<<"stdin:1:19: error: 'soon' is no day and no rhythm [T2]"
  expect_quiet
}

@test "annotations for GitHub, with what would end them escaped" {
  goal jordan/g "goal: Raise 50%%, a:b, from 1 to 2 by 30 March 2026\nwhy: x\nsupports: 'a,b:c%%'\n$dates"
  expect 1 coach check --rules R2,D3 --format github
  [[ $output == '::error file=people/jordan/goals/g.yaml,line=3,col=11,endColumn=19,title=D3%3A a value that the key does not take::'* ]]
  [[ $output == *"'a,b:c%25'"* ]]
  goal jordan/g "goal: Raise x from 1 to 2 by 30 March 2026\nwhy: x\nsupports: me\n${dates}kpis: [{id: k, baseline: 1, target: 2}]\n"
  expect 0 coach check --format github
  expect_output <<'END'
::warning file=people/jordan/goals/g.yaml,line=6,col=13,endColumn=14,title=M3%3A a KPI without source::'k' has no source%0Asay where its values come from: `source: weekly delivery report`
::notice file=people/jordan/goals/g.yaml,line=6,col=13,endColumn=14,title=M6%3A an outcome without any lead measure%2C milestone or habit::'k' is an outcome, and nothing says what moves it%0Awhat moves it? add a habit, a milestone or a KPI of `kind: lead`
END
}

@test "these forms are for diagnostics alone" {
  expect 2 coach goal list --format gcc
  expect_stderr <<'END'
coach goal list: there is no format 'gcc' here
  = help: it is for coach check and coach goal check
END
  expect 0 coach --format gcc check
  expect 0 coach check --format gcc --format csv
  expect_output <<<file,line,column,end_column,severity,rule,message,help
}

# Goals

@test "goals on file: person and goal come first" {
  goal jordan/talk "goal: Improve communication\nwhy: x\nsupports: me\n$dates"
  goal ana/sign "# Ana's\ngoal: Sign 20 contracts by 30 March 2026\nwhy: x\nsupports: jordan/takl\n$dates"
  expect 1 coach goal check --format csv
  expect_output <<'END'
person,goal,line,specific,measurable,achievable,relevant,time_bound,smart,statement
ana,sign,2,pass,pass,pass,fail,pass,fail,Sign 20 contracts by 30 March 2026
jordan,talk,1,fail,fail,pass,pass,pass,fail,Improve communication
END
  expect 1 coach goal check person:jordan --format gcc --rules S,R
  expect_output <<<'people/jordan/goals/talk.yaml:1:7: error: names no action or outcome, only an aim [S1]'
  expect 1 coach goal check sign --rules R
  expect_output <<'END'
people/ana/goals/sign.yaml:4:11: error: there is no 'jordan/takl': the chain ana/sign -> jordan/takl breaks [R2]
    4 | supports: jordan/takl
      |           ^~~~~~~~~~~
      = help: did you mean 'jordan/talk'?
END
  expect_stderr <<<'1 goal: 1 error, 0 warnings, 0 hints'
  expect 0 coach goal check relevant:pass --rules R
  expect 1 coach goal check people/jordan/goals/talk.yaml people/ana/goals/sign.yaml --format csv --columns goal --no-header
  expect_output <<<$'sign\ntalk'
}

@test "words in a file: plain, quoted, folded, with accents, CRLF" {
  at() {
    coach goal check --rules T2 --all --format json | jq -r '.[] | "\(.line):\(.column)-\(.end_column)"'
  }
  goal jordan/g 'state: draft\ngoal: Cut Zoë’s 🚀 reviews from 9 to 3 soon  # so it is\n'
  [ "$(at)" = 2:39-43 ]
  goal jordan/g 'state: draft\ngoal: "Cut \\"r\\u00e9sum\\u00e9\\" reviews from 9 to 3 soon"\n'
  [ "$(at)" = 2:53-57 ]
  goal jordan/g "state: draft\ngoal: 'Cut Ana''s reviews from 9 to 3 soon'\n"
  [ "$(at)" = 2:39-43 ]
  goal jordan/g 'state: draft\ngoal: >-\n  Cut reviews\n  from 9\tto 3 soon\n'
  [ "$(at)" = 4:15-19 ]
  goal jordan/g '\xef\xbb\xbfgoal: |\r\n  Cut reviews\r\n  from 9 to 3 soon\r\nstate: draft\r\n'
  [ "$(at)" = 3:15-19 ]
  goal jordan/g 'state: draft\ngoal: Cut reviews\n  from 9 to 3\n\n  as soon as possible\n'
  [ "$(at)" = 5:3-22 ]
}

@test "comments of a file silence a rule on their line" {
  goal jordan/g "# coach: ignore R1, R3\ngoal: Improve communication # coach: ignore S1\n$dates"
  expect 1 coach check --format csv --columns rule,line --no-header
  expect_output <<<M1,2
  goal jordan/g "goal: >- # coach: ignore S1 M1\n  Improve\n  communication\nwhy: x\n# coach: ignore T5\nsupports: me\n$dates"
  expect 0 coach check --format csv --columns rule,line --no-header
  expect_output </dev/null
  expect 0 coach goal check --format csv --columns smart --no-header
  expect_output <<<pass
}

@test "two goals that pull against each other, each with the other's place" {
  goal ana/a "goal: Raise stock from 5 to 9 days by 30 March 2026\n${dates}kpis:\n  - {id: k, unit: days, baseline: 5, target: 9, measure: stock}\n"
  goal jordan/b "goal: Cut stock from 5 to 1 days by 30 March 2026\n${dates}kpis:\n  - {id: k, unit: days, baseline: 5, target: 1, measure: stock}\n"
  expect 0 coach check --rules R4 --format gcc
  expect_output <<'END'
people/ana/goals/a.yaml:5:46: warning: 'k' is to rise here and to fall at people/jordan/goals/b.yaml:5 [R4]
people/jordan/goals/b.yaml:5:46: warning: 'k' is to fall here and to rise at people/ana/goals/a.yaml:5 [R4]
END
}

@test "drafts are told hints, and only when asked for; what is closed is not judged" {
  goal jordan/draft 'goal: Improve communication\nstate: draft\n'
  goal jordan/over "goal: Improve communication\nstate: closed\nclosed: 2026-03-01\n$dates"
  expect 0 coach goal check
  expect_stderr <<<'0 goals: 0 errors, 0 warnings, 0 hints'
  expect 0 coach goal check --all --format csv --columns goal,smart --no-header
  expect_output <<<$'draft,fail\nover,unknown'
  expect 0 coach goal check state:draft --format json
  [ "$(jq -r '[.[].severity] | unique | join(" ")' "$BATS_TEST_TMPDIR/stdout")" = hint ]
  expect 0 coach check
}

@test "the aims of the strategy: hints about words, an error where the chain breaks" {
  put team.yaml <<'END'
coach: 1
team: Acme
strategy:
  - {id: a, aim: Be the best, serves: b}
  - id: b
    aim: Renew 90% by 30 June 2026
    serves: c
END
  expect 1 coach check --format csv --columns line,column,severity,rule --no-header
  expect_output <<'END'
4,18,hint,S1
4,18,hint,M1
4,18,hint,T1
7,13,error,R2
END
}

@test "a broken file is said, counts as a no, and hides no other" {
  goal ana/a 'goal: [\n'
  goal jordan/b "goal: Improve communication\nwhy: x\nsupports: me\n$dates"
  expect 1 coach goal check --format csv --columns goal,smart --no-header
  expect_output <<<b,fail
  [[ $stderr == 'people/ana/goals/a.yaml:1:7: error: '* ]]
  goal jordan/b "goal: Sign 20 contracts by 30 March 2026\nwhy: x\nsupports: me\n$dates"
  expect 1 coach goal check --format csv --columns goal,smart --no-header
  expect_output <<<b,pass
}

@test "--as-of takes the terms of the day" {
  goal jordan/g "goal: Sign 20 contracts by 30 April 2026\nwhy: x\nsupports: me\nstart: 2026-01-05\ndue: 2026-04-30\nrevised:\n  - {date: 2026-03-02, key: due, was: 2026-03-13, now: 2026-04-30, why: moved}\n  - {date: 2026-03-02, key: goal, was: Sign 20 contracts soon, now: x, why: moved}\n"
  expect 0 coach goal check --rules T
  expect_output </dev/null
  expect 0 coach goal check --as-of 2026-02-27 --format csv --columns statement --no-header
  expect_output <<<'Sign 20 contracts soon'
}

# New goals

@test "goal add shows what is found, and --strict writes nothing" {
  expect 1 coach goal add jordan 'Improve communication soon' --due 2026-06-30 --strict
  expect_output </dev/null
  [[ $stderr == *'people/jordan/goals/communication.yaml:1:7: error: names no action or outcome, only an aim [S1]'* ]]
  [[ $stderr == *$'\n    1 | goal: Improve communication soon\n      |       ^~~~~~~~~~~~~~~~~~~~~\n'* ]]
  [[ ${stderr_lines[-1]} == 'nothing is written: --strict wants goals without an error of the goal linter' ]]
  [ ! -e people/jordan/goals/communication.yaml ]
  expect 0 coach goal add jordan 'Improve communication soon' --due 2026-06-30
  [[ $stderr == *'[S1]'* ]]
  [ -e people/jordan/goals/communication.yaml ]
}

@test "goal add --strict writes what has no error, and judges it in its team" {
  goal ana/a "goal: Raise stock from 5 to 9 days by 30 March 2026\n${dates}kpis:\n  - {id: k, name: Stock, unit: days, baseline: 5, target: 9}\n"
  expect 0 coach goal add jordan 'Cut stock from 5 days to 1 day by 30 June 2026' --name Stock --unit days \
    --why x --supports ana/a --strict
  expect_output <<<jordan/stock
  [[ $stderr == *"'Stock' is to fall here and to rise at people/ana/goals/a.yaml:5 [R4]"* ]]
  [[ $stderr != *'[R1]'* && $stderr != *'[R3]'* ]]
}

@test "rows of new goals: one error of the linter keeps all of them back, with --strict" {
  rows=$'person,statement,due\njordan,Sign 20 contracts by 30 June 2026,\nana,Improve communication,2026-06-30'
  expect 1 coach goal add --from - --strict <<<"$rows"
  [ ! -e people/jordan/goals ] && [ ! -e people/ana/goals ]
  expect 0 coach goal add --from - <<<"$rows"
  [ "$(wc -l <<<"$output")" = 2 ]
}
