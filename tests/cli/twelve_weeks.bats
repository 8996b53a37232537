# examples/twelve-weeks.sh: a whole engagement, played with coach and nothing else.

load helper

# The story is played once, and each test looks at what it left.
setup_file() {
  coach_setup
  export STORY=$BATS_FILE_TMPDIR/acme
  sh "$COACH_ROOT/examples/twelve-weeks.sh" "$STORY" >"$BATS_FILE_TMPDIR/told" 2>&1
}

setup() {
  coach_setup
  export COACH_USER=sam COACH_TODAY=2026-04-01
  cd "$STORY"
}

@test "the figures on the way are those of the twelve weeks" {
  expect 0 coach review scorecard --as-of 2026-01-23 --format csv \
    --columns goal,actual,gap,progress,expected,pace,status
  expect_output <<'END'
goal,actual,gap,progress,expected,pace,status
hours,53,8,0.2,0.2143,0.9333,on-track
on-time,69,21,0.16,0.2143,0.7467,at-risk
END
  expect 0 coach review scorecard --as-of 2026-03-27 --format csv \
    --columns goal,actual,gap,progress,pace,needed_per_week,forecast
  expect_output <<'END'
goal,actual,gap,progress,pace,needed_per_week,forecast
hours,46,1,0.9,0.9333,-2.3333,45.3942
on-time,88,2,0.92,0.9541,4.6667,89.8571
END
}

@test "closed, the goals have their scores, and status recognises both" {
  expect 0 coach goal gap --all --format csv --columns goal,score
  expect_output <<<$'goal,score\nhours,0.9\non-time,0.92'
  expect 0 coach status --format csv --columns block,what --no-header 'block:recognise'
  [[ $output == *"hours was closed with a score of 0.9: Weekly work hours ended at 46"* ]]
  [[ $output == *"on-time was closed with a score of 0.92: On-time delivery ended at 88"* ]]
}

@test "no file of it has an error" {
  expect 0 coach check --format csv --no-header --columns severity
  [[ $output != *error* && $output != *warning* ]]
}

@test "six talks were held, one was moved and one skipped" {
  expect 0 coach session list --private --format csv --columns date,kind,state --no-header
  expect_output <<'END'
2026-01-05,kickoff,held
2026-01-19,grow,held
2026-02-04,grow,held
2026-02-16,grow,held
2026-03-02,grow,held
2026-03-16,grow,skipped
2026-03-30,review,held
END
}

@test "what was agreed on a day is open until the day on which it was done" {
  expect 0 coach session action list --private --as-of 2026-01-08 --format csv --columns what --no-header
  [[ $output == *'Begin the daily plan'* ]]
  expect 0 coach session action list --private --as-of 2026-01-09 --format csv --columns what --no-header
  [[ $output != *'Begin the daily plan'* ]]
}

@test "in a teammate's clone there is nothing private" {
  cp -r "$STORY" "$BATS_TEST_TMPDIR/team"
  cd "$BATS_TEST_TMPDIR/team"
  git add --all
  git commit --quiet --message 'twelve weeks'
  git clone --quiet . ../clone
  [ -d private/people/jordan/sessions ]
  [ ! -e ../clone/private ]
  grep -rq 'On-time delivery' ../clone
  refute grep -rqE 'They hear of a date|Mail comes first|nobody asked me' ../clone
}

@test "one reading more is one line more" {
  cp -r "$STORY" "$BATS_TEST_TMPDIR/more"
  cd "$BATS_TEST_TMPDIR/more"
  git add --all
  git commit --quiet --message 'twelve weeks'
  expect 0 coach goal record jordan/on-time 89 --date 2026-03-30
  [ "$(git diff --numstat)" = $'1\t0\tpeople/jordan/goals/on-time.yaml' ]
}
