# Rounds of questions about one person: asked, answered, summed up.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam zoe
  printf 'coach: sam\n' >>people/jordan/person.yaml
  printf 'email: ana@example.org\n' >>people/ana/person.yaml
  export COACH_USER=sam COACH_TODAY=2026-03-02
}

file=private/people/jordan/rounds/2026-03-02.yaml

# answer GIVER DATE OPTION...: to the round of 2 March.
answer() {
  coach feedback give jordan --round 2026-03-02 --by "$1" --given "$2" \
    --situation 'At the demo on Thursday' "${@:3}" >/dev/null
}

two_answers() {
  coach feedback ask jordan --of ana,sam,zoe >/dev/null 2>&1
  answer zoe 2026-03-03 --behavior 'You named the open risk' --impact 'They moved the date'
  answer ana 2026-03-04 --behavior 'You asked what was in the way' --impact 'We heard of it in time'
  export COACH_TODAY=2026-03-09
}

@test "ask: the file, byte for byte, and a note for each one asked" {
  expect 0 coach feedback ask jordan --of ana,zoe,sam --due +2w
  expect_stderr <<<"$file"
  diff - "$file" <<'END'
by: sam
asked: [ana, zoe, sam]
due: 2026-03-16
questions:
  - What should go on as it is, and what does it lead to?
  - What would you like to see done otherwise, and what would that change?
  - "Which moment shows it best: when and where was it, and what was done?"
END
  [ "$(grep -c '^To: ' <<<"$output")" = 3 ]
  sed '/^---$/,$d' "$BATS_TEST_TMPDIR/stdout" >first
  diff - first <<'END'
To: Ana <ana@example.org>
Subject: Feedback for Jordan, by 2026-03-16

What did you see of Jordan's work?

1. What should go on as it is, and what does it lead to?
2. What would you like to see done otherwise, and what would that change?
3. Which moment shows it best: when and where was it, and what was done?

Two or three sentences will do: when and where it was, what was done, and what it led
to. Your answer carries your name: Jordan and whoever coaches them read it. What three or
more say together is summed up without names.

    coach feedback give jordan --round 2026-03-02 --by ana \
      --situation "..." --behavior "..." --impact "..."

END
  rm first
  expect 0 coach check
}

@test "ask: the command in the note answers" {
  coach feedback ask jordan --of ana,zoe,sam >notes
  command=$(grep -A 1 'by ana' notes)
  rm notes
  expect 0 bash -c "${command//.../At the demo on Thursday}"
  grep -qx 'round: "2026-03-02"' private/people/jordan/feedback/2026-03-02-ana.yaml
  expect 0 coach check
}

@test "ask: own questions, a goal, and the same once more" {
  on_time
  expect 0 coach feedback ask jordan --of ana,zoe,sam --goal on-time --questions $'One?\nTwo: why?'
  grep -q "work on this goal: Raise on-time delivery" <<<"$output"
  diff - "$file" <<'END'
by: sam
asked: [ana, zoe, sam]
questions:
  - One?
  - "Two: why?"
goal: jordan/on-time
END
  before=$(fingerprint)
  expect 0 coach feedback ask jordan --of ana,zoe,sam --goal on-time --questions $'One?\nTwo: why?'
  grep -qx "$file is there already" <<<"$stderr"
  [ "$(fingerprint)" = "$before" ]
  expect 0 coach feedback ask jordan --of ana,zoe,sam
  [ -e private/people/jordan/rounds/2026-03-02-2.yaml ]
  grep -q -- '--round 2026-03-02-2 --by ana' <<<"$output"
  expect 0 check_files
}

@test "ask: who cannot be asked" {
  expect 2 coach feedback ask jordan
  [ "${stderr_lines[0]}" = 'coach feedback ask: who is asked?' ]
  expect 2 coach feedback ask jordan --of ana,jordan
  [ "${stderr_lines[0]}" = "coach feedback ask: 'jordan' is asked about themselves" ]
  expect 2 coach feedback ask jordan --of bo
  [ -z "$(ls private)" ]
  expect 0 coach feedback ask jordan --of ana,zoe
  [ "${stderr_lines[1]}" = 'a summary takes the answers of 3; 2 are asked' ]
}

@test "ask -n shows the file, and sends nothing" {
  expect 0 coach feedback ask jordan --of ana,zoe,sam -n
  [ "${lines[1]}" = "+++ b/$file" ]
  refute grep -q '^To:' <<<"$output"
  [ -z "$(ls private)" ]
}

@test "two answers give no summary: 2 of 3" {
  two_answers
  expect 0 coach feedback show jordan/2026-03-02
  grep -qx '  answers     2 of 3 that a summary is made of' <<<"$output"
  grep -qx '  waiting for sam' <<<"$output"
  refute grep -qi 'risk\|in the way' <<<"$output"
  expect 0 coach feedback show jordan/2026-03-02 --format json
  expect_output <<<'[]'
  expect_stderr <<<'2 of 3 answers that a summary is made of'
}

@test "one person's two answers are one of three" {
  two_answers
  answer ana 2026-03-05 --behavior 'You let them finish' --impact 'They came back'
  expect 0 coach feedback show jordan/2026-03-02
  grep -q '2 of 3' <<<"$output"
}

@test "three answers: a summary, without names and days" {
  two_answers
  answer sam 2026-03-05 --behavior 'You spoke for ten minutes' --impact 'Two left' --redirecting
  expect 0 coach feedback show jordan/2026-03-02
  expect_output <<'END'
jordan/2026-03-02
  by          sam
  asked       What should go on as it is, and what does it lead to?
              What would you like to see done otherwise, and what would that change?
              Which moment shows it best: when and where was it, and what was done?
  answers     3

Should go on
  situation   At the demo on Thursday
  behavior    You asked what was in the way
  impact      We heard of it in time

  situation   At the demo on Thursday
  behavior    You named the open risk
  impact      They moved the date

Should go otherwise
  situation   At the demo on Thursday
  behavior    You spoke for ten minutes
  impact      Two left
END
  expect 0 coach feedback show jordan/2026-03-02 --format json
  jq -e 'length == 3 and (map(has("by") or has("given") or has("file")) | any | not)' <<<"$output"
  refute grep -q 'ana\|zoe' <<<"$output"
  expect 0 coach feedback show jordan/2026-03-02 --as-of 2026-03-04
  grep -q '2 of 3' <<<"$output"
}

@test "list --rounds: who was asked, who has answered" {
  two_answers
  expect 0 coach feedback list --rounds --private --format csv --columns person,round,opened,by,asked,waiting,answered,summary
  expect_output <<'END'
person,round,opened,by,asked,waiting,answered,summary
jordan,2026-03-02,2026-03-02,sam,"ana,sam,zoe",sam,2,false
END
  expect 0 coach feedback list --rounds
  expect_stderr <<<'1 private row is left out; see it with --private'
  expect 0 coach feedback list --rounds --private --as-of 2026-03-01 --no-header
  expect_output </dev/null
}

@test "an answer names a round that there is" {
  two_answers
  expect 2 coach feedback give jordan --round 2026-03-01 --by sam --situation 'At the demo' \
    --behavior 'You spoke' --impact 'Two left'
  grep -q "jordan has no round '2026-03-01'" <<<"$stderr"
  sed -i 's/^round: .*/round: 2026-03-20/' private/people/jordan/feedback/2026-03-03-zoe.yaml
  expect 1 coach check --format csv --columns rule,message,help --no-header
  expect_output <<<"D7,there is no round '2026-03-20',did you mean '2026-03-02'?"
}

@test "where the rounds cannot be read, answers to them can be given" {
  expect 0 answer ana 2026-03-02 --behavior 'You spoke' --impact 'Two left'
  expect 0 coach check
}

@test "edit opens either" {
  two_answers
  export EDITOR="sed -i 's/They moved the date/They stayed/; s/^by: sam/by: zoe/'"
  expect 0 coach feedback edit jordan/2026-03-02
  grep -qx 'by: zoe' "$file"
  expect 0 coach feedback edit 03-zoe
  grep -qx 'impact: They stayed' private/people/jordan/feedback/2026-03-03-zoe.yaml
}
