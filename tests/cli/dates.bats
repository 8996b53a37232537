# Days as they are typed: in words, as periods, and what today is.

load helper
load team

setup() {
  coach_setup
  team jordan
  on_time "2026-03-20: 86"
  commit_all
  file=people/jordan/goals/on-time.yaml
}

@test "dates of facts, in words" {
  local words day
  while read -r words day; do
    git checkout -q $file
    expect 0 coach goal record on-time 7 --date "$words"
    grep -qx "      $day: 7" $file
  done <<'END'
today 2026-03-27
yesterday 2026-03-26
friday 2026-03-27
thursday 2026-03-26
saturday 2026-03-21
2026-01-12 2026-01-12
-2w 2026-03-13
-3d 2026-03-24
END
}

@test "a reading has a single day" {
  expect 2 coach goal record on-time 7 --date 2026-03
  expect_stderr <<'END'
coach goal record: '2026-03' is several days
  = help: write a single day
END
  expect 2 coach goal record on-time 7 --date 2026-02-30
  [ "${stderr_lines[0]}" = "coach goal record: '2026-02-30' is no date" ]
}

@test "--as-of takes days and periods, whose last day counts" {
  local words day
  while read -r words day; do
    expect 0 coach goal explain on-time --as-of "$words"
    [ "${lines[0]}" = "jordan/on-time/rate as of $day" ]
  done <<'END'
today 2026-03-27
yesterday 2026-03-26
monday 2026-03-23
2026-02 2026-02-28
2026-W07 2026-02-15
2026-Q1 2026-03-31
2024-02 2024-02-29
-2w 2026-03-13
2026-12-31 2026-12-31
END
  expect 2 coach goal list --as-of soon
  expect_stderr <<'END'
coach goal list: 'soon' is no date
  = help: write a date such as 2026-03-27 or yesterday
END
}

@test "--as-of on a verb that writes is wrong usage" {
  local words
  for words in 'goal record on-time 5' 'goal close on-time' 'goal edit on-time' 'person add Ana' \
    'person archive jordan' 'goal revise on-time --due 2026-06-30 --why x' 'goal add jordan x'; do
    # shellcheck disable=SC2086
    expect 2 coach --as-of 2026-01-12 $words
    [[ ${stderr_lines[0]} == *"there is no --as-of here" ]]
  done
  [ -z "$(git status --porcelain)" ]
}

@test "COACH_TODAY moves the clock, and must be a date" {
  COACH_TODAY=2026-02-02 expect 0 coach goal explain on-time
  [ "${lines[0]}" = "jordan/on-time/rate as of 2026-02-02" ]
  COACH_TODAY=soon expect 2 coach goal list
  expect_stderr <<<"coach: COACH_TODAY is not a date, YYYY-MM-DD"
}

@test "without COACH_TODAY today is the local day" {
  unset COACH_TODAY
  for zone in UTC Pacific/Kiritimati Pacific/Pago_Pago; do
    before=$(TZ=$zone date +%F)
    TZ=$zone expect 0 coach goal explain on-time
    after=$(TZ=$zone date +%F)
    [[ ${lines[0]} == *" as of $before" || ${lines[0]} == *" as of $after" ]]
  done
}

@test "a COACH_TODAY that is no day stops what asks for the day, and nothing else" {
  export COACH_TODAY=soon
  expect 0 coach version
  expect 0 coach --help
  expect 0 coach goal list -h
  expect 0 coach help D3
  expect 0 coach schema
  expect 2 coach check
  expect_stderr <<<"coach: COACH_TODAY is not a date, YYYY-MM-DD"
}
