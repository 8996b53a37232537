# The coach's own scorecard: each figure, and the files behind it.

load helper
load team

talks=private/people/jordan/sessions
facts=private/people/jordan/feedback

# Sam leads and ana coaches sam. Of six sessions five were held on time, of four promises three
# were kept, and feedback came one, two and four days after the event.
setup() {
  coach_setup
  team ana jordan sam zoe
  printf 'manager: sam\nprivate: here\n' >>team.yaml
  printf 'coach: ana\n' >>people/sam/person.yaml
  put $talks/2026-01-12.yaml <<'END'
kind: grow
prepared: {coach: 2026-01-12}
support:
  - {id: room, what: Book the room, by: 2026-01-16, done: 2026-01-15}
  - {id: course, what: Find a course, by: 2026-01-30, done: 2026-02-04}
coach_learned: I spoke too soon
next: 2026-01-26
followup_sent: 2026-01-12
END
  put $talks/2026-01-26.yaml <<'END'
kind: grow
support:
  - {id: priya, what: Speak with Priya, by: 2026-02-06}
followup_sent: 2026-01-27
END
  put $talks/2026-02-09.yaml <<<$'kind: grow\nfollowup_sent: 2026-02-10'
  put $talks/2026-02-23.yaml <<'END'
kind: grow
moved:
  - {date: 2026-02-20, to: 2026-02-25, why: Sam is at the fair}
held: 2026-02-25
followup_sent: 2026-02-25
END
  put private/people/zoe/sessions/2026-02-24.yaml <<<$'kind: checkin\ngoing: Well'
  put sessions/2026-01-05.yaml <<'END'
kind: kickoff
with: [jordan, zoe, sam]
will:
  - {id: board, what: Hang the board, who: sam, due: 2026-01-09, done: 2026-01-08}
  - {id: read, what: Read the plan, who: jordan, due: 2026-01-09}
followup_sent: 2026-01-05
END
  given reinforcing 2026-01-13 2026-01-14
  given reinforcing 2026-02-10 2026-02-12
  given redirecting 2026-03-02 2026-03-06
  export COACH_USER=sam COACH_TODAY=2026-03-27
}

# given KIND HAPPENED GIVEN: feedback from sam to jordan.
given() {
  put "$facts/$3-sam.yaml" <<END
kind: $1
happened: $2
given: $3
by: sam
situation: At the stand-up
behavior: You asked who could take one
impact: Three dates held
END
}

# row FIGURE: its value, what it is out of, and its files, of JSON on stdout.
row() {
  jq -c --arg figure "$1" '.[] | select(.figure == $figure) | [.value, .of, .files]' \
    "$BATS_TEST_TMPDIR/stdout"
}

# round: two of three have answered about sam.
round() {
  put private/people/sam/rounds/2026-03-02.yaml <<<$'by: ana\nasked: [ana, jordan, zoe]'
  for id in jordan zoe; do
    put "private/people/sam/feedback/2026-03-05-$id.yaml" <<END
kind: reinforcing
given: 2026-03-05
by: $id
round: "2026-03-02"
situation: In our talk on Monday
behavior: You waited for the answer
impact: I found it myself
END
  done
}

# upward ID...: their parts of the reviews of the quarter.
upward() {
  for id; do
    put "private/people/$id/reviews/2026-Q1.yaml" <<END
started: 2026-03-20
upward: {by: $id, date: 2026-03-25, progress: Says ${id^^}}
END
  done
}

@test "the page: what to recognise, what is owed, the figures, what was learned and answered" {
  round
  expect 0 coach review coach
  expect_quiet
  expect_output <<'END'
Coaching by Sam, 2026-01-01 to 2026-03-31, as of 2026-03-27
  coached by          Ana, who hears of this page in the next talk

To recognise
  5 of 6 sessions held on their day
  5 of 6 follow-ups sent
  3 of 4 promises kept
  feedback came 2 days after the event, by the median
  feedback that said what went well: 2 of 3

Owed
  Zoe                 the follow-up of the session of 2026-02-24
                      private/people/zoe/sessions/2026-02-24.yaml:1
  Jordan              promised for 2026-02-06: Speak with Priya
                      private/people/jordan/sessions/2026-01-26.yaml:3

Figures
  sessions held       5 of 6 on time
                      6 of 6 held, on whichever day
                      1 of 6 moved: Sam is at the fair
                      0 of 6 called off
                      0 of 6 not noted yet
  sessions prepared   1 of 6
  follow-ups sent     5 of 6
  promises kept       3 of 4
  event to feedback   median 2 days
  feedback given      2 of 3 reinforcing
                      1 of 3 redirecting
  gate overrides      nothing to count

Learned
  2026-01-12          Jordan: I spoke too soon

Answers about the coaching
  360 answers         2 of 3 that a summary is made of
                      coach feedback show sam/2026-03-02
  read by             Sam, whom it is about, Ana, who coaches them, and whoever has private/
  upward answers      no review of these days is on file

the files behind each figure: coach review coach sam --explain
END
}

@test "sessions 5 of 6 on time, promises 3 of 4, median 2 days, each with its files" {
  expect 0 coach review coach --format json
  [ "$(row sessions_on_time)" = "[5,6,\"sessions/2026-01-05.yaml:1,$talks/2026-01-12.yaml:1,$talks/2026-01-26.yaml:1,$talks/2026-02-09.yaml:1,private/people/zoe/sessions/2026-02-24.yaml:1,$talks/2026-02-23.yaml:4\"]" ]
  [ "$(row promises_kept)" = "[3,4,\"sessions/2026-01-05.yaml:4,$talks/2026-01-12.yaml:4,$talks/2026-01-12.yaml:5,$talks/2026-01-26.yaml:3\"]" ]
  [ "$(row feedback_days)" = "[2,null,\"$facts/2026-01-14-sam.yaml:3,$facts/2026-02-12-sam.yaml:3,$facts/2026-03-06-sam.yaml:3\"]" ]
  [ "$(row learned)" = "[null,null,\"$talks/2026-01-12.yaml:6\"]" ]
  expect_json '[.[].figure]' <<'END'
["sessions_on_time","sessions_held","sessions_moved","sessions_skipped","sessions_not_noted","sessions_prepared","followups_sent","promises_kept","feedback_days","feedback_reinforcing","feedback_redirecting","gate_overrides","learned","round_answers","upward_answers"]
END
  expect_json '[.[] | keys] | unique[]' <<<'["coach","figure","files","from","of","to","unit","value"]'
}

@test "feedback with two in the middle has their mean, and none without the day of the event" {
  given redirecting 2026-03-10 2026-03-13
  sed '/happened/d; s/-13$/-14/' $facts/2026-03-13-sam.yaml >$facts/2026-03-14-sam.yaml
  expect 0 coach review coach --format csv --columns figure,value,of
  [[ $output == *$'\nfeedback_days,2.5,\nfeedback_reinforcing,2,5\nfeedback_redirecting,3,5\n'* ]]
}

@test "--explain: each figure with its formula, and each piece with its file, line and value" {
  expect 0 coach review coach --explain
  sed -n '/^promises_kept/,/^$/p' "$BATS_TEST_TMPDIR/stdout" >promises
  diff - promises <<'END'
promises_kept
  value               3 of 4
  how                 done, late ones too / promised to others for a day of the period that is over,
                      or done
    1  2026-01-09     sessions/2026-01-05.yaml:4 kept: Hang the board
    1  2026-01-16     private/people/jordan/sessions/2026-01-12.yaml:4 kept: Book the room
    1  2026-01-30     private/people/jordan/sessions/2026-01-12.yaml:5 kept: Find a course
    0  2026-02-06     private/people/jordan/sessions/2026-01-26.yaml:3 late: Speak with Priya

END
  sed -n '/^feedback_days/,/^$/p' "$BATS_TEST_TMPDIR/stdout" | tail -n +4 | grep -o '^ *[0-9]* ' >days
  diff -w - days <<<$'1\n2\n4'
}

@test "--explain in rows: the values add up to the figure; private words are asked for" {
  expect 0 coach review coach --explain --format json
  expect_stderr <<<'the words of private records are left out; --private shows them'
  expect_json '[.[] | select(.figure == "sessions_on_time") | .value] | [add, length]' <<<'[5,6]'
  expect_json '.[] | select(.figure == "learned") | [.person, .value, .what, .file, .line]' \
    <<<"[\"jordan\",null,null,\"$talks/2026-01-12.yaml\",6]"
  expect_json '.[] | select(.figure == "promises_kept" and .person == "team") | .what' \
    <<<'"Hang the board"'
  expect 0 coach review coach --explain --format json --private
  expect_quiet
  expect_json '.[] | select(.figure == "learned") | .what' <<<'"I spoke too soon"'
  expect_json '.[] | select(.figure == "sessions_moved" and .value == 1) | [.date, .line, .what]' \
    <<<'["2026-02-25",3,"Sam is at the fair"]'
}

@test "--columns how: the formula beside each figure, in the words of the manual" {
  needs mandoc
  mandoc -T ascii -O width=1000 "$COACH_ROOT/man/coach-review.1" | sed 's/.\x08//g' |
    tr -s ' \n' ' ' >manual
  expect 0 coach review coach --columns figure,how --format tsv --no-header
  [ "${#lines[@]}" = 15 ]
  while IFS=$'\t' read -r figure how; do
    grep -qF " $figure $how. " manual || { echo "not in the manual: $figure $how" && false; }
  done <"$BATS_TEST_TMPDIR/stdout"
}

@test "a round with two answers gives no summary: 2 of 3, and who reads them" {
  round
  expect 0 coach review coach --format json
  [ "$(row round_answers)" = '[2,3,"private/people/sam/rounds/2026-03-02.yaml:1,private/people/sam/feedback/2026-03-05-jordan.yaml:1,private/people/sam/feedback/2026-03-05-zoe.yaml:1"]' ]
  expect 0 coach review coach
  [[ $output != *'You waited'* && $output != *'found it myself'* ]]
  expect 0 coach review coach --explain --private --format csv
  [[ $output != *'You waited'* && $output != *'found it myself'* ]]
}

@test "upward parts: 2 of 3 without a word of them, from three on the words without names" {
  upward jordan zoe
  expect 0 coach review coach
  [[ $output == *'upward answers      2 of 3 that a summary is made of'* ]]
  [[ $output != *Says* ]]
  [[ $output == *'read by             Sam, whom it is about, and whoever has private/'* ]]
  printf 'name: Kim\n' | put people/kim/person.yaml
  upward kim
  expect 0 coach review coach --format json
  [[ $(row upward_answers) == '[3,3,'* ]]
  expect 0 coach review coach
  sed -n '/^  upward answers/,/^  read by/p' "$BATS_TEST_TMPDIR/stdout" >words
  diff - words <<'END'
  upward answers      3
                      Does your coach help you to progress? What helped, and what would?
                      - Says JORDAN
                      - Says KIM
                      - Says ZOE
  read by             Sam, whom it is about, and whoever has private/
END
}

@test "upward parts: three people, and no question that three of them answered" {
  upward jordan zoe
  put people/kim/person.yaml <<<'name: Kim'
  put private/people/kim/reviews/2026-Q1.yaml <<'END'
started: 2026-03-20
upward: {by: kim, date: 2026-03-25, skills: Many}
END
  expect 0 coach review coach
  sed -n '/^  upward answers/,/^  read by/p' "$BATS_TEST_TMPDIR/stdout" >words
  diff - words <<'END'
  upward answers      3
                      no question has three answers yet
  read by             Sam, whom it is about, and whoever has private/
END
  rm -r private/people/kim
  expect 0 coach review coach
  [[ $output != *'no question has three answers'* ]]
}

@test "a talk that nobody planned counts as held on its day, and the formula says so" {
  expect 0 coach review coach --explain
  tr -s ' \n' ' ' <"$BATS_TEST_TMPDIR/stdout" >words
  grep -q 'how held on the day first planned, or before it (a talk noted without a plan counts as held on its day) / ' words
  expect 0 coach review coach
  grep -qx '  5 of 6 sessions held on their day' "$BATS_TEST_TMPDIR/stdout"
}

@test "what a coach answers about themselves is no answer" {
  upward jordan zoe
  put people/kim/person.yaml <<<'name: Kim'
  put private/people/kim/reviews/2026-Q1.yaml <<'END'
started: 2026-03-20
upward: {by: sam, date: 2026-03-25, progress: I say so}
END
  expect 3 coach review coach --format json
  [[ $(row upward_answers) == '[2,3,'* ]]
  expect 3 coach review coach
  [[ $output != *'I say so'* ]]
}

@test "a review whose upward part is not written is one of those that are asked for" {
  put private/people/zoe/reviews/2026-Q1.yaml <<<'started: 2026-03-20'
  expect 0 coach review coach --format json
  [ "$(row upward_answers)" = '[0,3,"private/people/zoe/reviews/2026-Q1.yaml:1"]' ]
}

@test "an override of the gate is counted as 1, on the side of whoever opened the step" {
  put private/people/jordan/support/2026-03-23.yaml <<'END'
step: pip
by: sam
start: 2026-03-23
due: 2026-04-24
override: {reason: The client asks for a plan by May, date: 2026-03-20}
END
  put private/people/zoe/support/2026-03-02.yaml <<<$'step: verbal\nstart: 2026-03-02\ndue: 2026-03-20'
  expect 0 coach review coach --format json
  [ "$(row gate_overrides)" = '[1,2,"private/people/zoe/support/2026-03-02.yaml:2,private/people/jordan/support/2026-03-23.yaml:5"]' ]
  expect 0 coach review coach
  [[ $output == *'gate overrides      1 of 2 steps opened: The client asks for a plan by May'* ]]
  expect 0 coach review coach --as-of 2026-03-19 --format json
  [[ $(row gate_overrides) == '[0,1,'* ]]
}

@test "--as-of hides what came later: the late promise was still open" {
  expect 0 coach review coach --as-of 2026-02-01 --format csv --columns figure,value,of --no-header
  expect_output <<'END'
sessions_on_time,3,3
sessions_held,3,3
sessions_moved,0,3
sessions_skipped,0,3
sessions_not_noted,0,3
sessions_prepared,1,3
followups_sent,3,3
promises_kept,2,3
feedback_days,1,
feedback_reinforcing,1,1
feedback_redirecting,0,1
gate_overrides,,0
learned,,
round_answers,,3
upward_answers,,3
END
}

@test "before everything there is nothing to count, and never a 0" {
  expect 0 coach review coach --as-of 2025-06-01 --format json
  expect_json '[.[].value] | unique' <<<'[null]'
  expect_json '[.[].files] | unique' <<<'[null]'
  expect_json '[.[].of] | unique' <<<'[null,0,3]'
  expect 0 coach review coach --as-of 2025-06-01 --explain --format json
  expect_output <<<'[]'
  expect 0 coach review coach --as-of 2025-06-01
  [[ $output == *'nothing is on file for these days yet'* && $output == *'nothing is open'* ]]
}

@test "--period: a month, a week, FROM..TO, an open side; the quarter of as-of if left out" {
  while read -r period from to held; do
    expect 0 coach review coach --period "$period" --format json
    expect_json '.[1] | [.from, .to, .value] | map(tostring) | join(" ")' <<<"\"$from $to $held\""
  done <<'END'
2026-Q1 2026-01-01 2026-03-31 6
2026-01 2026-01-01 2026-01-31 3
2026-W09 2026-02-23 2026-03-01 2
2026-01-26..2026-02-09 2026-01-26 2026-02-09 2
2026-01..2026-02 2026-01-01 2026-02-28 6
2026-02.. 2026-02-01 null 3
..2026-01 null 2026-01-31 3
2026 2026-01-01 2026-12-31 6
END
  expect 0 coach review coach --period 2026-01..
  [ "${lines[0]}" = 'Coaching by Sam, 2026-01-01 to 2026-03-27' ]
  expect 0 coach review coach --as-of 2026-05-01 --format json
  expect_json '.[0] | [.from, .to]' <<<'["2026-04-01","2026-06-30"]'
}

@test "--period: what is no period is said" {
  expect 2 coach review coach --period spring
  expect_stderr <<'END'
coach review coach: 'spring' is no period
  = help: write 2026-Q1, 2026-03, 2026-W03 or FROM..TO
END
  expect 2 coach review coach --period ''
  [[ $stderr == *"'' is no period"* ]]
  expect 2 coach review coach --period ..
  [[ $stderr == *"'..' is no period"* ]]
  expect 2 coach review coach --period 2026-03..2026-01
  [[ $stderr == *"'2026-03..2026-01' ends before it begins"* ]]
  expect 2 coach review coach --period 2026-Q3
  [[ $stderr == *"'2026-Q3' has not begun"* ]]
}

@test "two coaches in a team: each has what they held, whoever has left since included" {
  printf 'coach: jordan\nleft: 2026-03-01\n' >>people/zoe/person.yaml
  expect 0 coach review coach jordan --format json
  [ "$(row sessions_held)" = '[1,1,"private/people/zoe/sessions/2026-02-24.yaml:1"]' ]
  expect 0 coach review coach --format json
  [[ $(row sessions_held) == '[5,5,'* ]]
  COACH_USER=jordan expect 0 coach review coach me --columns coach,figure --format csv
  [ "${lines[1]}" = 'jordan,sessions_on_time' ]
}

@test "whose: the manager if left out; somebody who coaches nobody is told apart" {
  expect 0 coach review coach zoe --format json
  expect_stderr <<<'zoe coaches nobody on file'
  expect_json '[.[].value] | unique' <<<'[null]'
  expect 0 coach review coach ana --format json
  expect_quiet
  sed -i '/^manager/d' team.yaml
  expect 2 coach review coach
  [[ $stderr == *'whose coaching? team.yaml names no manager'* ]]
}

@test "coach: in person.yaml names the coach's coach, and the talk in which the page is heard" {
  put private/people/sam/sessions/2026-04-01.yaml <<<$'kind: grow\nstate: planned'
  expect 0 coach review coach
  [ "${lines[1]}" = '  coached by          Ana, who hears of this page in the talk of 2026-04-01' ]
  sed -i '/^coach/d' people/sam/person.yaml
  expect 0 coach review coach
  [ "${lines[1]}" = "  coached by          nobody yet; 'coach: ID' in people/sam/person.yaml names somebody" ]
}

@test "a session skipped, one moved out of the quarter, one not noted" {
  put $talks/2026-03-02.yaml <<<$'kind: grow\nstate: skipped\nskipped: 2026-03-02\nwhy: Ill'
  put $talks/2026-03-09.yaml <<<$'kind: grow\nstate: planned'
  put $talks/2026-03-23.yaml <<<$'kind: grow\nstate: planned\nmoved:\n  - {date: 2026-03-20, to: 2026-04-02, why: Fair}'
  put $talks/2026-03-27.yaml <<<$'kind: grow\nstate: planned'
  expect 0 coach review coach
  [[ $output == *'5 of 9 on time'* && $output == *'6 of 9 held'* && $output == *'2 of 9 moved: Sam is at the fair; Fair'* ]]
  [[ $output == *'1 of 9 called off: Ill'* && $output == *'1 of 9 not noted yet'* ]]
  [[ $output == *'a note of what became of the session of 2026-03-09'* ]]
}

@test "a reader of CSV and a reader of JSON see the same rows, and reading changes nothing" {
  needs python3
  round
  fingerprint >../before
  for more in --private --explain; do
    coach review coach "$more" --private --no-guard --format csv >../rows.csv
    coach review coach "$more" --private --format json >../rows.json
    python3 "$COACH_ROOT/tests/cli/same_rows.py" ../rows.csv ../rows.json
  done
  fingerprint | diff ../before -
}

@test "control characters in words are shown, not sent" {
  printf 'coach_learned: "a\\eb"\nkind: laser\n' | put $talks/2026-02-02.yaml
  expect 0 coach review coach
  [[ $output != *$'\e'* && $output == *'Jordan: a'*'b'* ]]
}

@test "the example: every figure can be counted by hand from the files that it names" {
  needs python3
  python3 -c 'import yaml' 2>/dev/null || skip 'python3-yaml is not installed'
  acme
  for id in ana jordan sam zoe; do
    for day in 2026-01-13 2026-02-18 2026-03-27 2026-06-30; do
      expect 0 coach review coach $id --period 2026-Q1 --as-of $day --format json
      python3 "$COACH_ROOT/tests/cli/recount.py" . $id 2026-01-01 2026-03-31 $day \
        <"$BATS_TEST_TMPDIR/stdout"
    done
  done
  expect 0 coach review coach
  [[ $output == *'on time'* ]]
}

@test "the recount finds a figure that is another one" {
  needs python3
  python3 -c 'import yaml' 2>/dev/null || skip 'python3-yaml is not installed'
  round
  upward jordan
  put private/people/zoe/reviews/2026-03.yaml <<<'started: 2026-03-20'
  put $talks/2026-03-02.yaml <<<$'kind: grow\nstate: skipped\nskipped: 2026-03-02\nwhy: Ill'
  put $talks/2026-03-09.yaml <<<$'kind: grow\nstate: planned'
  put private/people/jordan/support/2026-03-23.yaml <<'END'
step: pip
start: 2026-03-23
due: 2026-04-24
override: {reason: The client asks for a plan by May, date: 2026-03-20}
support:
  - {id: pair, what: Pair each week, by: 2026-03-25}
END
  coach review coach --format json >figures.json
  jq -e '[.[] | select(.value == null) | .figure] == ["learned"]' figures.json
  recount() {
    python3 "$COACH_ROOT/tests/cli/recount.py" . sam 2026-01-01 2026-03-31 2026-03-27
  }
  expect 0 recount <figures.json
  for change in 's/"value": *3, *"of": *5/"value": 4, "of": 5/' 's/2026-01-14-sam.yaml:3/2026-01-12-sam.yaml:3/' \
    's/2026-01-12.yaml:6/2026-01-12.yaml:1/'; do
    sed "$change" figures.json >changed.json
    [ "$(<figures.json)" != "$(<changed.json)" ]
    expect 1 recount <changed.json
  done
}
