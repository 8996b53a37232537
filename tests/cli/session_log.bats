# What was said in a talk: by options, rows and the editor, into the planned file or a new one.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  printf 'manager: sam\n' >>team.yaml
  commit_all
}

jordans=private/people/jordan/sessions

# log PERSON OPTION...: a whole talk.
log() {
  coach session log "$1" --option 'A stand-up' --option 'A list; by sam' --option 'An hour' \
    --will 'Run the first stand-up; by 2026-04-02' --support 'Book the room; by 2026-03-30' \
    --next 2026-04-10 "${@:2}"
}

@test "GROW in its own order, byte for byte" {
  expect 0 coach session log jordan --will 'Answer before ten; how after the stand-up; by +6d; id answer' \
    --now 'Eighteen hours' --next 2026-04-10 --option 'Answer before ten' --goal 'Sleep again' \
    --tried 'A rota' --option 'A template' --in-the-way 'Three "inboxes": one is enough' \
    --support 'Close one inbox; by 2026-03-31' --option 'Hand over; by sam'
  expect_output <<<"$jordans/2026-03-27.yaml"
  expect_quiet
  diff - "$jordans/2026-03-27.yaml" <<'END'
kind: grow
goal: Sleep again
reality:
  now: Eighteen hours
  tried: A rota
  in_the_way: "Three \"inboxes\": one is enough"
options:
  - Answer before ten
  - A template
  - {what: Hand over, by: sam}
will:
  - id: answer
    what: Answer before ten
    who: jordan
    due: 2026-04-02
    how: after the stand-up
support:
  - {id: close-one-inbox, what: Close one inbox, by: 2026-03-31}
next: 2026-04-10
END
  expect 0 coach check
}

@test "without a next date, a finding at that file and line" {
  expect 0 log jordan --next ''
  expect 0 coach check --format csv --columns file,line,rule,severity --no-header
  expect_output <<<"$jordans/2026-03-27.yaml,1,G5,warning"
}

@test "parts of an item, in any order, and a ';' of its own" {
  expect 0 log jordan --will 'Write; then call\; by phone; confidence 6; expect a yes; who Ana; by friday' \
    --will 'Write; by 2026-04-01; who Alex from Legal' --will 'Ω; by +1w'
  expect 0 coach session show jordan/2026-03-27 --format json
  expect_json '.[0].will' <<<'"Run the first stand-up; who jordan; by 2026-04-02; id run-the-first-stand\nWrite\\; then call\\; by phone; who ana; by 2026-04-03; confidence 6; expect a yes; id write-then-call\nWrite; who Alex from Legal; by 2026-04-01; id write\nΩ; who jordan; by 2026-04-03; id action"'
  expect 2 log jordan --will 'Call; by noon'
  [[ $stderr == *"'noon' is no date"* ]]
  expect 2 log jordan --will '; by friday'
  expect 2 log jordan --will 'Call; confidence 11'
  [[ $stderr == *"'11' is not from 1 to 10"* ]]
}

@test "what stands behind a date says what it is" {
  expect 2 log jordan --will 'Call; by friday; ana'
  expect_stderr <<'END'
coach: error: 'ana' does not say what it is [C2]
      = help: behind a ';' stands one of who, by, how, confidence, expect, done, learned, skipped, why, id and what it is: '; by friday'
END
  expect 2 log jordan --support 'Call; by friday, who ana'
  expect_stderr <<'END'
coach: error: 'friday, who ana' is no date [C2]
      = help: write a date such as 2026-01-19, friday or +1w, and a ';' before what follows
END
  [ -z "$(git status --porcelain)" ]
}

@test "an action that they hardly believe in is asked about" {
  expect 0 log jordan --will 'Call; by friday; confidence 6; id call' --will 'Mail; by friday; confidence 7'
  expect_stderr <<<'call: confidence 6 of 10; what would make it 7?'
}

@test "what was planned is filled: the fewest lines" {
  put "$jordans/2026-03-27.yaml" <<'END'
# with the figures of March
kind: checkin
state: planned # in the small room
at: "09:30"
END
  commit_all
  expect 0 coach session log jordan --going 'Fine, so far'
  expect_output <<<"$jordans/2026-03-27.yaml"
  diff - "$jordans/2026-03-27.yaml" <<'END'
# with the figures of March
kind: checkin
state: held # in the small room
at: "09:30"
going: Fine, so far
END
  expect 0 coach session log jordan --kind grow --goal 'Another one' --date 2026-03-27
  expect_output <<<"$jordans/2026-03-27-2.yaml"
}

@test "one that is named, on another day than planned" {
  coach session schedule jordan --date 2026-03-20
  expect 0 log jordan/2026-03-20 --date 2026-03-23
  grep -qx 'held: 2026-03-23' "$jordans/2026-03-20.yaml"
  expect 0 coach session list --private --format csv --columns session,date,state --no-header
  expect_output <<<2026-03-20,2026-03-23,held
  expect 2 log jordan/2026-03-20
  [[ $stderr == *'was held already'* ]]
  coach session schedule jordan --date 2026-03-25
  expect 0 log jordan --date 2026-03-25 --new
  expect_output <<<"$jordans/2026-03-25-2.yaml"
  expect 2 log jordan --date 2026-03-28
  [[ $stderr == *'2026-03-28 is still to come'* ]]
}

@test "of several people, with those who take part" {
  coach session schedule ana jordan --date 2026-03-27 --kind kickoff
  expect 0 coach session log jordan ana --notes 'Agreed' --next 2026-04-10 --will 'Meet; by 2026-04-01; who ana'
  expect_output <<<sessions/2026-03-27.yaml
  diff - sessions/2026-03-27.yaml <<'END'
kind: kickoff
state: held
with: [ana, jordan]
will:
  - {id: meet, what: Meet, who: ana, due: 2026-04-01}
next: 2026-04-10
notes: Agreed
END
}

@test "the same again is no change; the rules speak, and --strict stops" {
  log jordan
  before=$(fingerprint)
  expect 0 log jordan
  expect_stderr <<<'it is on file already; nothing was changed'
  [ "$before" = "$(fingerprint)" ]
  expect 1 coach session log ana --goal x --strict
  [[ $stderr == *'[G2]'*'[G4]'*'[G5]'*'nothing is written: --strict'* ]]
  [ ! -e private/people/ana ]
  expect 2 coach session log ana
}

@test "a dry run shows the file and writes nothing" {
  before=$(fingerprint)
  expect 0 coach session log jordan --kind laser --goal 'One thing' -n
  expect_output <<END
--- /dev/null
+++ b/$jordans/2026-03-27.yaml
@@ -0,0 +1,2 @@
+kind: laser
+goal: One thing
END
  [ "$before" = "$(fingerprint)" ]
}

@test "free text comes back as it was" {
  local text
  for text in 'say "yes": no' "it's # 1" '- a dash' $'two\nlines' '😀 émile' '{a: b}' 'null' '2026-01-05' \
    ' blanks ' '&a *b !c' 'trailing:' '@x' '%y' $'tab\tin' '=1+1' 'a; by friday' '\; \n'; do
    expect 0 log jordan --notes "$text" --now "$text" --focus "$text"
    file=$output
    expect 0 coach session list --private --format json
    jq -e --arg text "$text" '.[0] | .notes == $text and .now == $text and .focus == $text' <<<"$output"
    rm "$file"
  done
  for text in 'say "yes": no' "it's # 1" $'two\nlines' '😀 émile' '{a: b}' 'null' 'a, b' 'x:'; do
    expect 0 log jordan --will "$text; by friday; how $text"
    ruby -ryaml -rdate -e 'item = YAML.load_file(ARGV[0], permitted_classes: [Date])["will"].last
      exit(item["what"] == ARGV[1] && item["how"] == ARGV[1])' "$output" "$text" ||
      python3 -c 'import sys, yaml
item = yaml.safe_load(open(sys.argv[1]))["will"][-1]
sys.exit(not (item["what"] == sys.argv[2] == item["how"]))' "$output" "$text"
    rm "$output"
  done
}

@test "rows: what list writes is taken in again, all or none" {
  log jordan --at 09:30 --focus 'One; two' --tried $'two\nlines' --date 2026-03-20
  coach session log jordan ana --kind kickoff --notes Agreed --next 2026-04-01 --date 2026-03-19
  before=$(fingerprint)
  for format in csv tsv json jsonl; do
    coach session list --private --format "$format" >"$BATS_TEST_TMPDIR/rows"
    expect 0 coach session log --from "$BATS_TEST_TMPDIR/rows"
    [ "$before" = "$(fingerprint)" ]
  done
  coach session list --private --format csv >"$BATS_TEST_TMPDIR/rows.csv"
  cp -R private private.kept && cp -R sessions sessions.kept
  rm -r private sessions
  expect 0 coach session log --from "$BATS_TEST_TMPDIR/rows.csv"
  diff -r private private.kept
  diff -r sessions sessions.kept
  rm -r private.kept sessions.kept
  printf 'person,date,kind,notes\njordan,2026-03-02,checkin,a\nano,2026-03-02,checkin,b\njordan,2026-04-02,checkin,c\n' >rows.csv
  expect 2 coach session log --from rows.csv
  [[ $stderr == *"rows.csv:3:1: error: nobody has the id 'ano' [C2]"* ]]
  [[ $stderr == *"rows.csv:4:8: error: '2026-04-02' is still to come [C2]"* ]]
  [ ! -e "$jordans/2026-03-02.yaml" ]
}

@test "a delegation drafts a goal of its checkpoints" {
  expect 0 coach session log jordan --kind delegation --task 'The newsletter' \
    --outcome 'Send the newsletter on the first of each month' --why-you 'You know its readers' \
    --checkpoint 'First draft; by 2026-04-02' --checkpoint 'Second issue; by 2026-05-01' \
    --support 'An introduction; by friday' --next 2026-04-02
  expect_output <<END
$jordans/2026-03-27.yaml
people/jordan/goals/the-newsletter.yaml
END
  [[ $stderr == *'people/jordan/goals/the-newsletter.yaml: drafted'* ]]
  diff - people/jordan/goals/the-newsletter.yaml <<'END'
goal: Send the newsletter on the first of each month
state: draft
start: 2026-03-27
due: 2026-05-01
milestones:
  - {id: first-draft, what: First draft, due: 2026-04-02}
  - {id: second-issue, what: Second issue, due: 2026-05-01}
END
  expect 0 coach check
}

@test "on a terminal without texts, the editor opens on what is known" {
  needs python3
  on_time '2026-03-06: 80' '2026-03-20: 85'
  log jordan --date 2026-03-12
  coach session schedule jordan --date 2026-03-27
  cat >editor <<'END'
#!/bin/sh
cp "$1" shown
sed -i -e 's/^goal: *$/goal: "A calm week"/' -e 's/^  in_the_way: *$/  in_the_way: Vendors/' "$1"
END
  chmod +x editor
  TERM=xterm EDITOR=$PWD/editor expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach session log jordan </dev/null
  grep -q '^#:   jordan/2026-03-12/run-the-first-stand  Run the first stand-up (jordan, due 2026-04-02)$' shown
  grep -q '^#: What moved since 2026-03-12:$' shown
  grep -q '^#:   on-time/rate  from 80 to 85%' shown
  grep -q '^#: What is in the way?$' shown
  diff - "$jordans/2026-03-27.yaml" <<'END'
kind: grow
state: held
goal: "A calm week"
reality:
  in_the_way: Vendors
END
}

@test "that somebody prepared is noted before the talk, which stays planned" {
  put "$jordans/2026-03-30.yaml" <<<$'kind: grow\nstate: planned # by phone'
  expect 0 coach session log jordan/2026-03-30 --prepared-by-coach today
  expect 0 coach session log jordan/2026-03-30 --prepared-by-coachee yesterday
  diff "$jordans/2026-03-30.yaml" - <<'END'
kind: grow
state: planned # by phone
prepared: {coach: 2026-03-27, coachee: 2026-03-26}
END
  expect_quiet
  expect 2 coach session log jordan --prepared-by-coach today
}

@test "a name that is nearly somebody's is asked about; others go by theirs" {
  expect 2 log jordan --will 'Call; who jordn; by friday'
  expect_stderr <<'END'
coach: error: nobody has the id 'jordn' [C2]
      = help: did you mean 'jordan'?
END
  [ ! -e "$jordans/2026-03-27.yaml" ]
  expect 0 log jordan --will 'Call; who Zoltan from Legal; by friday'
}

@test "a plan of an earlier day that is still open is mentioned" {
  put "$jordans/2026-03-20.yaml" <<<$'kind: grow\nstate: planned'
  put "$jordans/2026-03-30.yaml" <<<$'kind: grow\nstate: planned'
  expect 0 coach session log jordan --kind checkin --going well --next 2026-04-02
  expect_stderr <<'END'
jordan/2026-03-20 was planned, and is not noted yet: coach session log jordan/2026-03-20, or coach session move jordan/2026-03-20 --skip --why REASON
END
}
