# Starting alone: the story of one person who coaches themselves, from an empty directory.

load helper
load team

setup() {
  coach_setup
  COACH_TODAY=2026-01-05
  coach init --me acme 2>/dev/null
  cd acme || return
}

# begin MINUTES: goal, habit, one reading and one tick
begin() {
  coach goal add me "Raise customer satisfaction score from 72 to 80 by 5 April 2026" --id csat \
    --start 2026-01-05
  coach goal habit me/csat --do "review my team's progress dashboard" --id dashboard \
    --when "when I open my laptop in the morning" --minutes "$1" --every workday
  coach goal record me/csat 73
  coach goal tick me/csat
} >/dev/null 2>&1

# ticks DATE...: of the habit
ticks() {
  for date; do
    coach goal tick me/csat/dashboard "$date" 2>/dev/null
  done
}

# The word of one's own page.
word() {
  COACH_TODAY=$1 coach status me block:word --format csv --columns what --no-header
}

@test "nothing says who one is, and me is the one person there" {
  expect 0 coach goal kickstart me
  [[ ${lines[0]} == "Kickstart of "*": 0 of 7" ]]
  expect 0 coach goal kickstart me --format md
  [ "$(grep -c '^- \[ \] ' <<<"$output")" = 7 ]
  expect 0 coach status
  expect 0 coach status me
}

@test "one goal, one habit of four minutes, one reading, one tick: seven of seven" {
  begin 4
  expect 0 coach goal kickstart me
  expect_quiet
  [[ ${lines[0]} == *": 7 of 7" ]]
  expect 0 coach check
  refute grep -q 'H1' <<<"$output$stderr"
}

@test "six minutes are a hint, and seven all the same" {
  begin 6
  expect 0 coach goal kickstart me
  [[ ${lines[0]} == *": 7 of 7" ]]
  [[ $stderr == *'takes 6 minutes, more than 5 [H1]'* ]]
  expect 0 coach check
  [[ $output == *'hint: '*'[H1]'* ]]
}

@test "a streak over the weekend, a miss that nothing is said of, and a word at the second" {
  begin 4
  export COACH_TODAY=2026-01-16
  ticks 2026-01-0{6..9} 2026-01-1{2..6}
  sed -i '/2026-01-14/d' people/*/goals/csat.yaml
  coach goal tick me/csat/dashboard 2026-01-14 --skip 'on the road' 2>/dev/null
  expect 0 coach goal habit me/csat --as-of 2026-01-16 --format csv --columns streak,longest --no-header
  expect_output <<<9,9
  # Monday the 19th was missed, and is over; Tuesday, too
  [ -z "$(word 2026-01-19)" ]
  [ -z "$(word 2026-01-20)" ]
  [ "$(word 2026-01-21)" = \
    "review my team's progress dashboard: two in a row were missed: what is the smallest next step?" ]
  COACH_TODAY=2026-01-21 expect 0 coach status
  refute grep -q missed <<<"$output"
}

@test "the morning page of somebody alone: what is recognised goes into the journal" {
  begin 4
  COACH_TODAY=2026-01-12
  coach goal record me/csat 74 2>/dev/null
  expect 0 coach status block:recognise --format csv --columns what --no-header
  expect_output <<<'"Customer satisfaction score moved from 72 to 74, 6 to go. What helped?"'
  expect 0 coach status block:recognise --format csv --columns command --no-header
  [[ $output == 'coach review journal add '* ]]
  coach review journal add me --well 'The dashboard shows it' >/dev/null 2>&1
  expect 0 coach status block:recognise --format csv --no-header
  [ -z "$output" ]
  COACH_TODAY=2026-03-02
  expect 0 coach status block:owed --format csv --columns what --no-header
  refute grep -q feedback <<<"$output"
}
