# Reviews: evidence, three parts, each by its own side, and no mark of anybody.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  printf 'manager: sam\nprivate: here\n' >>team.yaml
  put people/jordan/person.yaml <<'YAML'
name: Jordan Reyes
motivators:
  - Teaching others
  - Home before bedtime
YAML
  on_time '2026-01-09: 66' '2026-02-20: 80' '2026-03-27: 88'
  cat >>people/jordan/goals/on-time.yaml <<'YAML'
barriers:
  - {what: The supplier moved its dates, outside: true, response: Sam asks two others, since: 2026-01-12}
YAML
  put private/people/jordan/feedback/2026-02-12-sam.yaml <<'YAML'
kind: reinforcing
given: 2026-02-12
by: sam
situation: On Thursday, at the stand-up
behavior: You asked who could take one
impact: Three dates held
YAML
  put private/people/jordan/sessions/2026-01-12.yaml <<<$'kind: grow\nfocus: Dates that hold'
  export COACH_USER=sam COACH_TODAY=2026-03-30
}

review=private/people/jordan/reviews/2026-Q1.yaml

start() {
  coach review start jordan --period 2026-Q1 "$@" >/dev/null 2>&1
}

self() {
  COACH_USER=jordan coach review self jordan --well 'Two launches held their date' "$@"
}

@test "start: the period's evidence, each piece with its day and its file" {
  expect 0 coach review start jordan --period 2026-Q1
  expect_output <<<"$review"
  expect_stderr <<'END'
2026-Q1: 5 pieces of evidence, 5 new
  write the parts with: coach review self jordan, coach review manager jordan, coach review upward jordan
END
  diff - "$review" <<'END'
started: 2026-03-30
by: sam
evidence:
  - {date: 2026-01-05, kind: goal-started, what: Raise on-time delivery from 65% to 90% by 30 March 2026, file: people/jordan/goals/on-time.yaml}
  - {date: 2026-01-12, kind: barrier, what: The supplier moved its dates, file: people/jordan/goals/on-time.yaml}
  - {date: 2026-01-12, kind: session, by: sam, what: "grow: Dates that hold", file: private/people/jordan/sessions/2026-01-12.yaml}
  - {date: 2026-02-12, kind: feedback, by: sam, what: "reinforcing: You asked who could take one", file: private/people/jordan/feedback/2026-02-12-sam.yaml}
  - {date: 2026-03-27, kind: reading, kpi: jordan/on-time/rate, what: "On-time delivery rate: 66 on 2026-01-09, 88% on 2026-03-27, 3 readings", file: people/jordan/goals/on-time.yaml}
END
  while read -r file; do
    [ -e "$file" ]
  done < <(sed -n 's/.*file: \(.*\)}/\1/p' "$review")
  [ "$(stat -c %a "$review")" = 600 ]
  expect 0 check_files
}

@test "start again: what came later is added, nothing else changes" {
  start
  before=$(fingerprint)
  expect 0 coach review start jordan
  expect_output <<<"$review"
  [ "$(fingerprint)" = "$before" ]
  commit_all
  put private/people/jordan/sessions/2026-02-23.yaml <<<$'kind: laser\nfocus: One promise'
  sed -i 's/      2026-03-27: 88/&\n      2026-03-30: 89/' people/jordan/goals/on-time.yaml
  expect 0 coach review start jordan
  [ "${stderr_lines[0]}" = '2026-Q1: 6 pieces of evidence, 2 new' ]
  [ "$(numstat | grep reviews)" = "2 1 $review" ]
  grep -q '89% on 2026-03-30, 4 readings' "$review"
  sed -n 's/.*date: \([-0-9]*\), kind.*/\1/p' "$review" >dates
  sort -c dates
}

@test "start: periods by their names alone, and none that is to come" {
  expect 2 coach review start jordan --period soon
  expect_stderr <<'END'
coach review start: 'soon' is no period
  = help: write a period such as 2026-Q1, 2026-03, 2026-W03 or 2026
END
  expect 2 coach review start jordan --period 2026-q1
  expect 2 coach review start jordan --period 2026-Q2
  [ "${stderr_lines[0]}" = "coach review start: '2026-Q2' has not begun" ]
  expect 2 coach review start jordan
  [ "${stderr_lines[0]}" = 'coach review start: which period?' ]
  [ ! -e private/people/jordan/reviews ]
  for period in 2026 2026-03 2026-W13; do
    expect 0 coach review start jordan/$period
    expect_output <<<"private/people/jordan/reviews/$period.yaml"
  done
  expect 0 check_files
  mv private/people/jordan/reviews/2026.yaml private/people/jordan/reviews/spring.yaml
  expect 1 check_files
}

@test "what is not for others is no evidence: a journal unshared, the answers of a round" {
  put private/people/jordan/journal/2026-W03.yaml <<<$'well: x\nwritten: 2026-01-16'
  put private/people/jordan/journal/2026-W04.yaml <<<$'well: x\nwritten: 2026-01-23\nshare: pair'
  put private/people/jordan/rounds/2026-03-02.yaml <<<$'by: sam\nasked: [ana]'
  put private/people/jordan/feedback/2026-03-04-ana.yaml <<'YAML'
kind: reinforcing
given: 2026-03-04
by: ana
situation: On Tuesday, in the kitchen
behavior: You told us the day before
impact: We moved the print
round: 2026-03-02
YAML
  start
  grep -q 'kind: journal.*2026-W04' "$review"
  refute grep -q '2026-W03' "$review"
  grep -q 'kind: round' "$review"
  refute grep -q 'by: ana' "$review"
}

@test "the options of a part are its questions, in their order" {
  for side in self manager upward; do
    coach schema review | jq -r ".properties.$side.properties | keys_unsorted | .[]" |
      grep -vx 'by\|date\|on_behalf\|refs' | tr _ - >questions
    [ -s questions ]
    coach review $side --help | sed -n 's/^ *--\([a-z-]*\) TEXT .*/\1/p' | diff questions -
  done
}

@test "each part is written by its own side, and touches only its own lines" {
  start
  commit_all
  expect 0 self --hard 'Saying no' --ref people/jordan/goals/on-time.yaml
  expect_output <<<"$review"
  expect_quiet
  [ "$(numstat)" = "7 0 $review" ]
  git commit -qam self
  expect 0 coach review manager jordan --commitment 'Came prepared to each talk' --goal-setting 'Late'
  [ "$(numstat)" = "5 0 $review" ]
  git commit -qam manager
  COACH_USER=jordan expect 0 coach review upward jordan --skills 'Yes: how to plan'
  expect_stderr <<<"read by Sam, whom it is about, and whoever has private/; put together with others' only where 3 or more have answered"
  [ "$(numstat)" = "4 0 $review" ]
  diff - <(sed -n '/^self:/,$p' "$review") <<'END'
self:
  by: jordan
  date: 2026-03-30
  well: Two launches held their date
  hard: Saying no
  refs:
    - people/jordan/goals/on-time.yaml
manager:
  by: sam
  date: 2026-03-30
  commitment: Came prepared to each talk
  goal_setting: Late
upward:
  by: jordan
  date: 2026-03-30
  skills: "Yes: how to plan"
END
  expect 0 check_files
}

@test "nobody writes the part of another, other than on their behalf, which is shown" {
  start
  before=$(fingerprint)
  expect 2 coach review self jordan --well x
  expect_stderr <<'END'
coach review self: the part 'self' is in the words of 'jordan', and this is 'sam'
  = help: where it is entered for jordan: --by jordan --on-behalf "REASON"
END
  expect 2 coach review upward jordan --skills x
  COACH_USER=jordan expect 2 coach review manager jordan --commitment x
  COACH_USER=ana expect 2 coach review manager jordan --commitment x
  expect 2 coach review self jordan --well x --by jordan
  [[ $stderr == *"nobody reviews for somebody else"* ]]
  [ "$(fingerprint)" = "$before" ]
  expect 0 coach review self jordan --well x --by jordan --on-behalf 'told me on the phone'
  grep -qx '  on_behalf: told me on the phone' "$review"
  expect 0 coach review show jordan
  grep -q 'told me on the phone' <<<"$output"
  expect 0 self --replace
  refute grep -q 'told me' "$review"
  expect 0 check_files
}

@test "other words need --replace, the same are no change, missing ones are filled in" {
  start
  self
  before=$(fingerprint)
  expect 0 self
  expect_stderr <<<'it is on file already; nothing was changed'
  expect 1 self --well 'Other words'
  [[ $stderr == *"'well' of 'self' in jordan/2026-Q1 has other words already"* ]]
  [ "$(fingerprint)" = "$before" ]
  expect 0 self --values 'Told the client' --date yesterday
  grep -qx '  values: Told the client' "$review"
  grep -qx '  date: 2026-03-29' "$review"
  expect 0 self --well 'Other words' --replace
  grep -qx '  well: Other words' "$review"
  expect 2 self --ref nowhere.yaml
  [ "${stderr_lines[0]}" = "coach review self: there is no record 'nowhere.yaml'" ]
  expect 2 self --date tomorrow
}

@test "what somebody wrote themselves is not replaced on their behalf" {
  start
  self
  before=$(fingerprint)
  for words in '--well Nothing' '--hard Everything' '--ref people/jordan/person.yaml'; do
    # shellcheck disable=SC2086
    expect 1 coach review self jordan $words --by jordan --on-behalf 'told me' --replace
    grep -q "error: 'self' of jordan/2026-Q1 is in first-hand words of 'jordan', which nobody replaces on their behalf \[C3\]" <<<"$stderr"
    grep -q 'help: ask them to write it themselves, or put your words into your own part' <<<"$stderr"
  done
  expect 0 coach review self jordan --well 'Two launches held their date' --by jordan --on-behalf 'told me'
  expect_stderr <<<'it is on file already; nothing was changed'
  [ "$(fingerprint)" = "$before" ]
}

@test "what was entered on somebody's behalf can be put right on their behalf" {
  start
  for words in 'On the phone' 'In writing'; do
    expect 0 coach review self jordan --well "$words" --by jordan --on-behalf 'told me' --replace
  done
  grep -qx '  well: In writing' "$review"
}

@test "whoever the answers are about does not enter them for the person" {
  start
  before=$(fingerprint)
  expect 2 coach review upward jordan --skills 'Very much' --by jordan --on-behalf 'told me'
  expect_stderr <<'END'
coach review upward: the part 'upward' is about 'sam', who does not enter it for 'jordan'
  = help: jordan writes it, or has somebody else than sam enter it
END
  COACH_USER='' expect 2 coach review upward jordan --skills 'Very much' --by jordan --on-behalf 'told me'
  [ "$(fingerprint)" = "$before" ]
  COACH_USER=ana expect 0 coach review upward jordan --skills 'Somewhat' --by jordan --on-behalf 'on leave, by phone'
  expect 0 check_files
}

# part_of LINE: what check finds of a review with this part, behind the name of its file.
part_of() {
  start
  printf '%s\n' "$1" >>"$review"
  expect "$2" check_files --format gcc
  sed -n "s|^$review:||p" <<<"$output"
  sed -i '$d' "$review"
}

@test "check: a part in the words of another side, unless it says why" {
  while IFS='|' read -r part found; do
    diff - <(part_of "$part" 1) <<<"$found"
  done <<'END'
self: {by: sam, date: 2026-03-30, well: x}|9:12: error: 'self' is in the words of 'jordan', not of 'sam' [D11]
manager: {by: jordan, date: 2026-03-30, commitment: x}|9:15: error: 'manager' is in the words of 'sam', not of 'jordan' [D11]
upward: {by: sam, date: 2026-03-30, skills: x}|9:14: error: 'upward' is in the words of 'jordan', not of 'sam' [D11]
upward: {by: ana, date: 2026-03-30, skills: x}|9:14: error: 'upward' is in the words of 'jordan', not of 'ana' [D11]
upward: {by: sam, date: 2026-03-30, on_behalf: told me}|9:14: error: 'upward' is in the words of 'jordan', not of 'sam' [D11]
END
  for part in 'self: {by: sam, date: 2026-03-30, on_behalf: told me}' \
    'manager: {by: ana, date: 2026-03-30, commitment: she coached them then}' \
    'upward: {by: ana, date: 2026-03-30, on_behalf: told me}' \
    'upward: {by: jordan, date: 2027-01-01, skills: counts from that day on}'; do
    part_of "$part" 0
  done
  printf 'self: {by: sam, date: 2026-03-30, well: x}\n' >>"$review"
  expect 1 check_files
  grep -q "help: write 'by: jordan', and 'on_behalf: REASON' where it was entered for them" <<<"$output"
}

@test "a part needs its review, and something to say" {
  expect 2 coach review manager jordan --commitment x
  expect_stderr <<'END'
coach review manager: jordan has no review yet
  = help: begin with: coach review start jordan --period 2026-Q1
END
  start
  expect 2 coach review manager jordan --period 2026-03 --commitment x
  [ "${stderr_lines[0]}" = 'coach review manager: jordan has no review of 2026-03' ]
  expect 2 coach review manager jordan/2026-Q1 --period 2026-03 --commitment x
  expect 2 coach review manager jordan
  [[ $stderr == *'the first question is: What showed commitment'* ]]
}

@test "-n shows the change and writes nothing" {
  start
  before=$(fingerprint)
  expect 0 coach review manager jordan --willingness 'Asked for the course' -n
  [[ $output == *'+  willingness: Asked for the course'* ]]
  expect 0 coach review start jordan --period 2026-03 -n
  [[ $output == *'+++ b/private/people/jordan/reviews/2026-03.yaml'* ]]
  [ "$(fingerprint)" = "$before" ]
}

@test "on a terminal the editor has the questions of one part, and who reads the answers" {
  needs python3
  start
  self
  cat >editor <<'SH'
#!/bin/sh
cp "$1" seen
sed -i -e 's/^skills: .*/skills: How to plan/' "$1"
SH
  chmod +x editor
  export TERM=xterm EDITOR=$PWD/editor
  COACH_USER=jordan expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 \
    coach review upward jordan </dev/null
  grep -q '^# read by Sam, whom it is about' seen
  grep -q '^# Does your coach help you to build skills' seen
  refute grep -q 'Two launches' seen
  diff - <(sed -n '/^self:/,$p' "$review") <<'END'
self:
  by: jordan
  date: 2026-03-30
  well: Two launches held their date
upward:
  by: jordan
  date: 2026-03-30
  skills: How to plan
END
  [ ! -e .coach/drafts ] || [ -z "$(ls .coach/drafts)" ]
  commit_all
  EDITOR="sed -i 's/^well: .*/well: Three/'"
  COACH_USER=jordan expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 \
    coach review self jordan </dev/null
  [ "$(numstat)" = "1 1 $review" ]
  EDITOR="sed -i 's/^well: .*/well:/'"
  COACH_USER=jordan expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 \
    coach review self jordan </dev/null
  grep -qx '  well: null' "$review"
  expect 0 check_files
  coach review show jordan >seen
  refute grep -q Three seen
  EDITOR=true
  COACH_USER=jordan expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 \
    coach review self jordan </dev/null
  [[ $stderr == *'nothing was changed'* ]]
}

@test "where the coach has left, their part is the manager's to write" {
  team ana jordan sam zoe
  printf 'manager: sam\nprivate: here\n' >>team.yaml
  printf 'coach: zoe\n' >>people/jordan/person.yaml
  start
  expect 2 coach review manager jordan --commitment Yes
  [[ $stderr == *"is in the words of 'zoe', and this is 'sam'"* ]]
  COACH_USER=zoe coach review manager jordan --commitment Yes -d 2026-03-27 >/dev/null
  printf 'left: 2026-03-28\n' >>people/zoe/person.yaml
  expect 0 coach review manager jordan --commitment 'Yes, to the end' --replace
  grep -qx '  by: sam' "$review"
  COACH_USER=zoe expect 2 coach review manager jordan --commitment No --replace
  [[ $stderr == *"is in the words of 'sam', and this is 'zoe'"* ]]
  COACH_USER=jordan expect 0 coach review upward jordan --skills Yes
  [[ $stderr == 'read by Sam, whom it is about,'* ]]
  expect 0 check_files
}

# at_terminal SED COMMAND...: on a terminal, where sed with this script is the editor
at_terminal() {
  needs python3
  TERM=xterm EDITOR="tee ../seen <\"\$1\" >/dev/null; sed -i -e '$1'" \
    python3 "$COACH_ROOT/tests/cli/terminal.py" 80 "${@:2}" </dev/null
}

@test "in the editor the day can be put right, within what a day of words may be" {
  start
  export COACH_USER=jordan
  expect 0 at_terminal 's/^well:.*/well: Two/; s/^date:.*/date: 2026-03-26/' coach review self jordan
  diff - <(sed -n '/^self:/,$p' "$review") <<'END'
self:
  by: jordan
  date: 2026-03-26
  well: Two
END
  commit_all
  expect 0 at_terminal 's/^date:.*/date: 2026-03-28/' coach review self jordan
  [ "$(numstat)" = "1 1 $review" ] # though the words are the same
  grep -qx '  date: 2026-03-28' "$review"
  expect 2 at_terminal 's/^date:.*/date: 2026-04-01/' coach review self jordan
  [[ $stderr == *'the draft is kept in'* ]]
  expect 2 at_terminal 's/^date:.*/date: 2025-12-31/' coach review self jordan
  [[ $stderr == *'coach review self: 2025-12-31 is before 2026-Q1 began'* ]]
  [ "$(numstat)" = "1 1 $review" ]
}

@test "in the editor nobody comes to speak for somebody else" {
  start
  export COACH_USER=jordan
  expect 2 at_terminal 's/^by:.*/by: sam/; s/^well:.*/well: Two/' coach review self jordan
  [[ $stderr == *"coach review self: it was begun as the words of 'jordan', and is now 'sam'"* ]]
  expect 2 at_terminal 's/^by:.*/&\non_behalf: ill/; s/^well:.*/well: Two/' coach review self jordan
  [[ $stderr == *"coach review self: 'on_behalf' in words that 'jordan' began"* ]]
  [ -z "$(sed -n '/^self:/p' "$review")" ]
  grep -q '^well: Two' .coach/drafts/*
}

@test "in the editor the files named already are shown, and more are added" {
  start
  self --ref people/jordan/goals/on-time.yaml
  commit_all
  export COACH_USER=jordan
  expect 0 at_terminal 's|^refs: .*|refs: [people/jordan/person.yaml]|' coach review self jordan
  grep -qx '#   people/jordan/goals/on-time.yaml' ../seen
  grep -qx 'refs: \[\]' ../seen
  sed -n '/^  refs:/,$p' "$review" | diff - <(
    cat <<'END'
  refs:
    - people/jordan/goals/on-time.yaml
    - people/jordan/person.yaml
END
  )
}

@test "a draft that cannot be read is kept" {
  needs python3
  start
  export TERM=xterm EDITOR="sed -i 's/^well: .*/well: [a/'"
  COACH_USER=jordan expect 3 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 \
    coach review self jordan <<<n
  [[ $stderr == *'the draft is kept in'* ]]
  grep -q 'well: \[a' .coach/drafts/*
  refute grep -q '^self:' "$review"
}

@test "show: the person first, the parts side by side, then the KPIs" {
  start
  self --outside 'The supplier'
  expect 0 coach review show jordan
  diff - <(sed '/^Evidence/,$d' <<<"$output") <<'END'
Review of 2026-Q1: Jordan Reyes
  days                  2026-01-01 to 2026-03-31
  file                  private/people/jordan/reviews/2026-Q1.yaml

The person
  motivators            Teaching others
                        Home before bedtime
  outside               The supplier moved its dates: Sam asks two others

Self: jordan, 2026-03-30          Manager: sam                      Upward: jordan
  What went well, and what          not yet written                   not yet written
  brought it about?
    Two launches held their
    date
  What came from outside,
  beyond your control?
    The supplier

KPIs
  on-time/rate          at 88%: 92% of the way from 65 to 90; on-track

END
}

@test "show: in a narrow window the parts stand one below the other" {
  needs python3
  start
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 60 \
    coach review show jordan --color never </dev/null
  grep -qx 'Manager: sam' <<<"$output"
  grep -qx 'Upward: jordan' <<<"$output"
  [ "$(grep -cx '  not yet written' <<<"$output")" = 3 ]
}

@test "show: a part that is not written is named in every format" {
  start
  self
  expect 0 coach review show jordan/2026-Q1 --format json
  expect_json '.[] | select(.item == "missing") | [.section, .text, .who]' <<'END'
["manager","not yet written","sam"]
["upward","not yet written","jordan"]
END
  expect_json '[.[].section] | reduce .[] as $s ([]; if .[-1] == $s then . else . + [$s] end)' <<'END'
["person","self","manager","upward","kpi","evidence"]
END
  expect_json '.[] | select(.section == "evidence") | .file' <<'END'
"people/jordan/goals/on-time.yaml"
"people/jordan/goals/on-time.yaml"
"private/people/jordan/sessions/2026-01-12.yaml"
"private/people/jordan/feedback/2026-02-12-sam.yaml"
"people/jordan/goals/on-time.yaml"
END
  expect 0 coach review report jordan
  diff - <(sed -n '/^## Manager/,/^## KPIs/p' <<<"$output") <<'END'
## Manager: sam

not yet written

## Upward: jordan

not yet written

## KPIs
END
  cp "$BATS_TEST_TMPDIR/stdout" report
  expect 0 coach review show jordan --format md
  expect_output <report
}

@test "show as of a day hides the parts that came later" {
  start
  self
  expect 0 coach review show jordan/2026-Q1 --as-of 2026-03-20 --format json
  expect_json '.[] | select(.item == "missing") | .section' <<<$'"self"\n"manager"\n"upward"'
  expect_json '.[] | select(.section == "kpi") | .text' <<'END'
"at 80%: 60% of the way from 65 to 90; at-risk, the last reading is old"
END
}

@test "answers about the coach never lie where the team reads them: they have a file beside it" {
  expect 0 coach review start jordan --period 2026-Q1 --share team
  expect_output <<<people/jordan/reviews/2026-Q1.yaml
  refute grep -q private/ people/jordan/reviews/2026-Q1.yaml
  before=$(<people/jordan/reviews/2026-Q1.yaml)
  COACH_USER=jordan expect 0 coach review upward jordan --skills 'Yes: how to plan'
  expect_output <<<private/people/jordan/reviews/2026-Q1-upward.yaml
  diff - private/people/jordan/reviews/2026-Q1-upward.yaml <<'END'
upward:
  by: jordan
  date: 2026-03-30
  skills: "Yes: how to plan"
END
  [ "$(stat -c %a private/people/jordan/reviews/2026-Q1-upward.yaml)" = 600 ]
  [ "$(<people/jordan/reviews/2026-Q1.yaml)" = "$before" ]
  expect 0 check_files
  COACH_USER=jordan expect 0 coach review upward jordan --progress 'Yes'
  expect_output <<<private/people/jordan/reviews/2026-Q1-upward.yaml
  expect 0 coach person log jordan kind:review --private --format csv --columns what,file --no-header
  expect_output <<'END'
2026-Q1 started,people/jordan/reviews/2026-Q1.yaml
"2026-Q1, upward",private/people/jordan/reviews/2026-Q1-upward.yaml
END
}

@test "of a review that the team reads, what is private is shown only when asked for" {
  start --share team
  COACH_USER=jordan coach review upward jordan --skills 'How to plan' 2>/dev/null
  put private/people/jordan/goals/quiet.yaml <<'END'
goal: Read two books on planning by 30 March 2026
start: 2026-01-05
due: 2026-03-30
milestones: [{id: one, what: One read, due: 2026-02-01}]
END
  for shown in 'show --format json' 'show --format md' show report; do
    # shellcheck disable=SC2086
    expect 0 coach review $shown jordan
    refute grep -Eq 'How to plan|quiet' <<<"$output"
    grep -q -e --private <<<"$output"
    # shellcheck disable=SC2086
    expect 0 coach review $shown jordan --private
    grep -q 'How to plan' <<<"$output"
    grep -q quiet <<<"$output"
  done
  rm -r private
  expect 0 coach review show jordan --format json
  expect_json '.[] | select(.section == "upward") | .text' <<<'"not yet written"'
  sed -i '/private: here/d' team.yaml
  expect 0 coach review show jordan --format json
  expect_json '.[] | select(.section == "upward") | .text' <<<'"not known: private/ is not here"'
}

@test "check: answers about the coach that the team reads, days before the period" {
  start --share team
  shared=people/jordan/reviews/2026-Q1.yaml
  printf 'upward: {by: jordan, date: 2026-03-30, skills: x}\n' >>$shared
  expect 1 check_files --format gcc
  [[ $output == *"$shared:8:9: error: answers about the coach are the pair's, and this lies where the team reads it [D8]"* ]]
  expect 1 check_files
  grep -q "move it to 'private/people/jordan/reviews/2026-Q1-upward.yaml'" <<<"$output$stderr"
  sed -i '$d' $shared
  mkdir -p private/people/jordan/reviews
  printf 'upward: {by: jordan, date: 2026-03-30, skills: x}\n' >people/jordan/reviews/2026-Q1-upward.yaml
  expect 1 check_files --format gcc
  [[ $output == *"2026-Q1-upward.yaml:1:9: error: answers about the coach are"* ]]
  mv people/jordan/reviews/2026-Q1-upward.yaml private/people/jordan/reviews/
  expect 0 check_files
  printf 'self: {by: jordan, date: 2026-03-30, well: x}\n' >>private/people/jordan/reviews/2026-Q1-upward.yaml
  expect 1 check_files --format gcc
  [[ $output == *"2026-Q1-upward.yaml:2:7: error: only 'upward' is read from here [D8]"* ]]
  rm -r private/people/jordan/reviews
  printf 'manager: {by: sam, date: 2025-12-31, commitment: x}\n' >>$shared
  expect 1 check_files --format gcc
  [[ $output == *"$shared:8:26: error: written before the period of its name began [D8]"* ]]
}

@test "list: a row a review, with the day of each part, and when the rest is due" {
  expect 0 coach review list
  expect_stderr <<<'no review yet; begin one with: coach review start PERSON --period 2026-Q1'
  expect 0 coach review list --format json
  expect_output <<<'[]'
  start
  self --date yesterday
  coach review start ana --period 2026-03 --share team >/dev/null 2>&1
  for part in self upward; do
    COACH_USER=ana coach review $part ana --ref people/ana/person.yaml >/dev/null 2>&1
  done
  coach review manager ana --commitment x >/dev/null
  expect 0 coach review list
  expect_output <<'END'
person  period   started     due  self        manager     upward
ana     2026-03  2026-03-30       2026-03-30  2026-03-30  2026-03-30
END
  expect_stderr <<<'1 private row is left out; see it with --private'
  expect 0 coach review list --private missing: --format csv
  expect_output <<'END'
person,period,first,last,started,due,self,manager,upward,missing,share,notes,file
ana,2026-03,2026-03-01,2026-03-31,2026-03-30,,2026-03-30,2026-03-30,2026-03-30,,team,,people/ana/reviews/2026-03.yaml
END
  expect 0 coach review list missing:upward private:true --format json
  expect_json '.[] | [.person, .period, .due, .self, .manager, .missing]' <<'END'
["jordan","2026-Q1","2026-04-14","2026-03-29",null,"manager,upward"]
END
  expect 0 coach review list --private due.before:2026-04-15 --columns person,due --no-header
  expect_output <<<'jordan  2026-04-14'
  expect 0 coach review list --private --as-of 2026-03-29
  expect_output </dev/null
  printf 'left: 2026-03-30\n' >>people/jordan/person.yaml
  expect 0 coach review list person:jordan --private
  expect_output </dev/null
  grep -q '1 row is hidden; see it with --all' <<<"$stderr"
  expect 0 coach review list --private --all --format csv --no-header --columns person
  expect_output <<<$'ana\njordan'
}

@test "edit opens the file of a review by a part of its name, a broken one too" {
  start
  EDITOR="sed -i 's/^by: sam/& # and Jordan/'" expect 0 coach review edit jordan
  grep -qx 'by: sam # and Jordan' "$review"
  echo 'self: [' >>"$review"
  EDITOR="sed -i '\$d'" expect 0 coach review edit jordan/2026-Q1
  expect 0 check_files
  expect 2 coach review edit jordan/2026-Q2
  expect_stderr <<'END'
coach review edit: no review 'jordan/2026-Q2'
  = help: did you mean 'jordan/2026-Q1'?
END
}

@test "edit: a person means their last review; where there is none it says where they are listed" {
  start
  coach review start jordan --period 2026-01 2>/dev/null
  coach review start jordan --period 2025-Q4 2>/dev/null
  printf 'upward: {by: jordan, date: 2026-03-30}\n' | put private/people/jordan/reviews/2026-Q1-upward.yaml
  for word in jordan jor; do
    EDITOR=true expect 0 coach review edit $word
    [ "${stderr_lines[0]}" = "$word: jordan/2026-Q1" ]
  done
  COACH_USER=jordan EDITOR=true expect 0 coach review edit me
  [ "${stderr_lines[0]}" = 'me: jordan/2026-Q1' ]
  EDITOR=true expect 0 coach review edit jordan/2026-01
  expect 2 coach review edit ana
  expect_stderr <<'END'
coach review edit: no review 'ana'
  = help: list what there is with: coach review list --private
END
}

@test "status: each part is asked of its own side, until it is written or a later period is begun" {
  start
  owed() {
    coach status "$@" --format csv --columns what,due,command --no-header | grep 'of 2026-Q1'
  }
  expect 0 owed
  expect_output <<'END'
your part of the review of 2026-Q1 is not written yet,2026-04-14,coach review manager jordan/2026-Q1
END
  COACH_USER=jordan expect 0 owed me
  expect_output <<'END'
your part of the review of 2026-Q1 is not written yet,2026-04-14,coach review self jordan/2026-Q1
"how you are coached, for the review of 2026-Q1, is not answered yet",2026-04-14,coach review upward jordan/2026-Q1
END
  COACH_USER=ana expect 1 owed me
  COACH_USER='' expect 0 owed
  [[ $output == "the coach's part of the review of 2026-Q1 is not written yet,"* ]]
  coach review manager jordan --commitment x >/dev/null
  expect 1 owed
  self
  COACH_USER=jordan expect 0 owed me
  [ "${#lines[@]}" = 1 ]
  COACH_TODAY=2026-04-15 COACH_USER=jordan expect 1 coach status me --exit-code
  COACH_TODAY=2026-04-15 coach review start jordan --period 2026-Q2 2>/dev/null
  COACH_TODAY=2026-04-15 COACH_USER=jordan expect 1 owed me
}

@test "without private/ nothing is claimed of what was answered there" {
  start --share team
  rm -r private
  sed -i '/private: here/d' team.yaml
  COACH_USER=jordan expect 0 coach status me --format csv --columns command --no-header
  grep -q 'review self' <<<"$output"
  refute grep -q 'review upward' <<<"$output"
}

@test "start: a period in which they were there" {
  sed -i '/^name/a joined: 2026-02-02' people/jordan/person.yaml
  before=$(fingerprint)
  expect 2 coach review start jordan --period 2026-01
  [ "${stderr_lines[0]}" = 'coach review start: jordan joined on 2026-02-02, after 2026-01' ]
  expect 2 coach review start nobody --period 2026-01
  expect_stderr <<'END'
coach review start: no person 'nobody'
  = help: list what there is with: coach person list
END
  [ "$(fingerprint)" = "$before" ]
  printf 'left: 2026-02-13\n' >>people/jordan/person.yaml
  expect 0 coach review start jordan --period 2026-02
  [ "${stderr_lines[0]}" = 'jordan left on 2026-02-13' ]
}

# refused STATUS COMMAND... <MESSAGE: nothing is written
refused() {
  local before
  before=$(fingerprint)
  expect "$@"
  diff - <(sed -n '1p' <<<"$stderr")
  [ "$(fingerprint)" = "$before" ]
}

@test "a part that cannot be written says what is in the way" {
  start
  refused 2 coach review manager jordan --commitment x --date 2025-12-31 <<'END'
coach review manager: 2025-12-31 is before 2026-Q1 began
END
  refused 2 coach review manager jordan --commitment x --date tomorrow <<'END'
coach review manager: 'tomorrow' is still to come
END
  refused 2 coach review manager jordan/2026-Q9 --commitment x <<'END'
coach review manager: '2026-Q9' is no period
END
  refused 2 coach review manager jordan --commitment x --as-of 2026-03-01 <<'END'
coach review manager: there is no --as-of here
END
  refused 2 coach review manager jordan --well x <<'END'
coach review manager: unknown option '--well'
END
  refused 2 coach review self jordan --wel x <<'END'
coach review self: unknown option '--wel'
END
  expect 2 coach review self jordan --strenghts x
  [ "${stderr_lines[1]}" = "  = help: did you mean '--strengths'?" ]
  chmod a-w "$review"
  refused 4 coach review manager jordan --commitment x <<END
$review: error: cannot write '$review': it is read-only [E1]
END
}

@test "upward: it is about whoever started the review, though another coaches them since" {
  start
  sed -i 's/^manager: .*/manager: ana/' team.yaml
  COACH_USER=jordan expect 0 coach review upward jordan --skills x
  [[ $stderr = 'read by Sam, whom it is about, and '* ]]
}

@test "nobody's part: who coaches them is not known" {
  sed -i '/^manager/d' team.yaml
  COACH_USER=jordan start
  refused 2 coach review manager jordan --commitment x <<'END'
coach review manager: the part 'manager' is in the words of whoever coaches 'jordan', and nobody is named
END
  [ "${stderr_lines[1]}" = "  = help: name one: \`coach:\` in 'people/jordan/person.yaml'" ]
  COACH_USER=jordan expect 0 coach review upward jordan --skills x
  expect_stderr <<<"read by whoever has private/; put together with others' only where 3 or more have answered"
}

@test "a file that cannot be read is not written to, and complained of at its place" {
  start
  echo 'manager: [' >>"$review"
  for command in 'manager jordan --commitment x' 'manager jordan/2026-Q1 --commitment x' \
    'start jordan/2026-Q1' 'show jordan' 'list --private'; do
    before=$(fingerprint)
    # shellcheck disable=SC2086
    expect 3 coach review $command
    grep -qF "$review:9:10: error: a '[' that is not closed [Y1]" <<<"$stderr"
    refute grep -q 'has no review' <<<"$stderr"
    [ "$(fingerprint)" = "$before" ]
  done
  sed -i '$d' "$review"
  printf 'manager: {by: sam, date: 2026-03-30, comitment: x}\n' >>"$review"
  refused 3 coach review manager jordan --willingness x <<END
$review:9:38: error: unknown key 'comitment' [D1]
END
  grep -qx "      = help: did you mean 'commitment'?" <<<"$stderr"
}

@test "the log book has reviews and their parts" {
  start
  self
  expect 0 coach person log jordan kind:review --private --format csv --columns date,what,by --no-header
  expect_output <<'END'
2026-03-30,2026-Q1 started,sam
2026-03-30,"2026-Q1, self",jordan
END
}

@test "hand-written reviews: unknown people and keys have an address" {
  start
  printf 'manager: {by: nobody, date: 2026-03-30}\n' >>"$review"
  expect 1 check_files --format gcc
  [[ $output == *"$review:9:15: error: there is no person 'nobody' [D7]"* ]]
  sed -i '$d' "$review"
  printf 'manager: {by: sam, date: 2026-03-30, rating: 4}\n' >>"$review"
  expect 1 check_files --format gcc
  [[ $output == *"unknown key 'rating'"* ]]
}

# row_verbs_below WORD...: the usage of the verbs below a command that write rows
row_verbs_below() {
  local verb
  if coach "$@" -h | grep -q '^usage: coach.*<verb>'; then
    for verb in $(coach completion words -- "$@" ''); do
      row_verbs_below "$@" "$verb"
    done
  elif coach "$@" -h | grep -q -- '^ *--columns'; then
    coach "$@" -h | sed -n '1s/^usage: coach //p'
  fi
}

# arguments_for VERB WORD...: what the verb needs, by the words of its usage
arguments_for() {
  case "$1: $2" in
  'help:'*) echo rules ;;
  'goal habit:'*) echo jordan/on-time ;;
  'goal explain:'*) echo jordan/on-time/rate ;;
  *': ['*) ;;
  *': PERSON'*) echo jordan ;;
  *': GOAL'*) echo jordan/on-time ;;
  *': SESSION'*) echo jordan/2026-01-12 ;;
  *': FEEDBACK'*) echo jordan/2026-02-12 ;;
  *)
    echo "this test has nothing for '$2' of coach $1" >&2
    return 1
    ;;
  esac
}

# rows_of VERB WORD...: all rows of a verb as JSON
rows_of() {
  local arguments status=0
  arguments=$(arguments_for "$1" "$2")
  # shellcheck disable=SC2086
  coach $1 $arguments --format json >rows.json 2>said </dev/null || status=$?
  ((status <= 1)) || { echo "$1: $status: $(<said)" && false; }
}

# verb, key: in every format the columns have the names of the keys
no_mark='[.[] | keys[]
  | select(test("(^|_)(ratings?|rank|grade|marks?|points|stars|overall|total)($|_)"))]
  | if . == [] then true else error("\($verb): \(.)") end'
score_of_goals='[.[] | select(has("score")) | select(.goal == null)]
  | if . == [] then true else error("\($verb): a score of no goal") end'

@test "no mark, total or rank of a person: no key of any command is one" {
  local noun words verb
  start
  self
  put private/people/jordan/journal/2026-W04.yaml <<<$'well: x\nwritten: 2026-01-23'
  cat >>people/jordan/goals/on-time.yaml <<<$'habits:\n  - {id: plan, do: Plan the day, every: workday}'
  for noun in $(coach completion words -- ''); do
    row_verbs_below "$noun"
  done >found
  for verb in 'goal show' 'person list' 'review list' 'review scorecard' 'session action list' status; do
    grep -q "^$verb \[options\]" found
  done
  while read -r words; do
    verb=${words% \[options\]*}
    rows_of "$verb" "${words#*\[options\] }"
    jq -e --arg verb "$verb" "$no_mark" rows.json
    jq -e --arg verb "$verb" "$score_of_goals" rows.json
  done <found
  coach schema --format json | jq '[.[] | {(.key): null}]' | jq -e --arg verb schema "$no_mark"
}

@test "goal close: wins, sustain, next, and a goal that keeps what was reached" {
  commit_all
  expect 0 coach goal close jordan/on-time --learned 'Say dates late' --wins 'No client waited' \
    --sustain 'The stand-up' --next 'Teach Ana' --keep 'at-least 88'
  expect_stderr <<'END'
jordan/on-time closed on 2026-03-30; lists show it with --all
jordan/on-time-keep keeps it; agree to that with: coach goal agree jordan/on-time-keep
END
  diff - people/jordan/goals/on-time-keep.yaml <<'END'
goal: Keep On-time delivery rate at 88% or above until 2026-06-29
start: 2026-03-30
due: 2026-06-29
kpis:
  - id: rate
    name: On-time delivery rate
    kind: lag
    unit: "%"
    keep: at-least 88
    every: week
END
  [ "$(numstat)" = '6 0 people/jordan/goals/on-time.yaml' ]
  before=$(fingerprint)
  expect 0 coach goal close jordan/on-time --keep 'at-least 88'
  [ "${stderr_lines[0]}" = 'jordan/on-time-keep keeps it already' ]
  expect 2 coach goal close jordan/on-time --keep 'at-least 90'
  [ "${stderr_lines[0]}" = "coach goal close: 'jordan/on-time-keep' is there already, with another line to hold" ]
  [ "$(fingerprint)" = "$before" ]
  expect 0 coach goal check jordan/on-time-keep --rules S,M1,M5,T
  expect 0 coach goal record jordan/on-time-keep 90 --date 2026-03-30
  expect 0 coach review scorecard --format csv --columns goal,keep,actual,status --no-header
  expect_output <<<'on-time-keep,at-least 88,90,on-track'
  start
  expect 0 coach review show jordan --format json
  expect_json '.[] | select(.section == "goal") | [.item, .text]' <<'END'
["on-time/learned","Say dates late"]
["on-time/wins","No client waited"]
["on-time/sustain","The stand-up"]
["on-time/next","Teach Ana"]
END
}

@test "goal close --keep: which KPI, which line, and how long" {
  before=$(fingerprint)
  expect 2 coach goal close jordan/on-time --keep high
  [ "${stderr_lines[0]}" = "coach goal close: 'high' is not a line to hold" ]
  expect 2 coach goal close jordan/on-time --keep 'x:at-least 3'
  expect 2 coach goal close jordan/on-time --until 2026-06
  expect 2 coach goal close jordan/on-time --keep 80..95 --until 2026-01
  [ "$(fingerprint)" = "$before" ]
  sed -i 's/^barriers:/  - {id: late, baseline: 5, target: 1}\n&/' people/jordan/goals/on-time.yaml
  expect 2 coach goal close jordan/on-time --keep 80..95
  expect_stderr <<'END'
coach goal close: jordan/on-time has 2 KPIs
  = help: name one: --keep 'KPI:at-least 88'
END
  expect 0 coach goal close jordan/on-time --keep 'rate:80..95' --until 2026-06 -n
  [[ $output == *'+goal: Keep On-time delivery rate between 80 and 95% until 2026-06-30'* ]]
  expect 0 coach goal close jordan/on-time --keep 'rate:80..95' --until 2026-06
  grep -q 'keep: .*80\.\.95' people/jordan/goals/on-time-keep.yaml
}
