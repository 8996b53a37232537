# Whole stories, from an empty directory to their numbers.

load helper
load team

# Goals as a manager types them, and twelve Fridays of readings.
twelve_weeks() {
  coach init acme
  cd acme || return
  git init -q
  coach person add Jordan --role "Marketing manager"
  coach goal add jordan "Increase on-time delivery from 65% to 90% within 12 weeks" --id on-time \
    --start 2026-01-05
  coach goal add jordan "Reduce weekly work hours from 55 to 45 within 12 weeks" --id hours \
    --start 2026-01-05
  fridays on-time rate 66 70 69 73 76 78 80 81 83 85 86 88 >readings.csv
  fridays hours hours 55 54 53 52 51 50 50 49 48 47 47 46 | sed 1d >>readings.csv
  coach goal record --from readings.csv
} >/dev/null 2>&1

# fridays GOAL KPI VALUE...: rows from 2026-01-09 on
fridays() {
  local goal=$1 kpi=$2 week=0
  shift 2
  echo goal,kpi,date,value
  for value; do
    echo "$goal,$kpi,$(date -d "2026-01-09 + $week days" +%F),$value"
    week=$((week + 7))
  done
}

@test "twelve weeks: goal add says what it understood of the statement" {
  expect 0 coach init acme
  cd acme
  expect 0 coach person add Jordan --role "Marketing manager"
  expect_output <<<jordan

  expect 0 coach goal add jordan "Increase on-time delivery from 65% to 90% within 12 weeks" \
    --id on-time --start 2026-01-05
  expect_output <<<jordan/on-time
  diff -u - <(printf '%s\n' "${stderr_lines[@]:0:3}") <<'END'
jordan/on-time: Increase on-time delivery from 65% to 90% within 12 weeks
  understood: baseline 65, target 90, unit %, due 2026-03-30 ("within 12 weeks")
  kpi: jordan/on-time/rate
END
}

@test "twelve weeks: three Fridays in, one goal is at risk and the other on track" {
  twelve_weeks
  expect 0 coach review scorecard --as-of 2026-01-23 --format json
  expect_json '.[] | [.goal, .actual, .gap, .progress, .expected, .pace, .status, .winning]' <<'END'
["hours",53,8,0.2,0.2143,0.9333,"on-track",true]
["on-time",69,21,0.16,0.2143,0.7467,"at-risk",false]
END
}

@test "twelve weeks: three days before the end" {
  twelve_weeks
  expect 0 coach review scorecard --as-of 2026-03-27 --format json
  expect_json '.[] | [.goal, .gap, .progress, .expected, .pace, .status]' <<'END'
["hours",1,0.9,0.9643,0.9333,"on-track"]
["on-time",2,0.92,0.9643,0.9541,"on-track"]
END
  expect_json '.[] | [.goal, .needed_per_week, .forecast, .eta]' <<'END'
["hours",-2.3333,45.3942,"2026-04-03"]
["on-time",4.6667,89.8571,"2026-03-31"]
END
}

@test "twelve weeks: each week a column between baseline and target" {
  twelve_weeks
  expect 0 coach review scorecard --weeks 12 --format csv goal:on-time --as-of 2026-03-27
  [ "$(cut -d, -f8-21 <<<"$output")" = "\
baseline,2026-W02,2026-W03,2026-W04,2026-W05,2026-W06,2026-W07,2026-W08,2026-W09,2026-W10,\
2026-W11,2026-W12,2026-W13,target
65,66,70,69,73,76,78,80,81,83,85,86,88,90" ]
}

@test "twelve weeks: as of the day after, ended with a score, and in words" {
  twelve_weeks
  expect 0 coach review scorecard --as-of 2026-04-01 --format json --columns goal,status,winning,score
  expect_json '.[] | [.goal, .status, .winning, .score]' <<'END'
["hours","ended",null,0.9]
["on-time","ended",null,0.92]
END
  expect 0 coach goal show on-time --as-of 2026-04-01
  grep -F "ended at 88: 92% of the way from 65 to 90" <<<"$output"
}

@test "twelve weeks: closed, the scores stay" {
  twelve_weeks
  export COACH_TODAY=2026-04-01
  coach goal close on-time
  coach goal close hours
  expect 0 coach review scorecard --all --format json --columns goal,state,score
  expect_json '.[] | [.goal, .state, .score]' <<'END'
["hours","closed",0.9]
["on-time","closed",0.92]
END
}

@test "twelve weeks: one reading later is one added line" {
  twelve_weeks
  commit_all
  expect 0 coach goal record on-time 89 --date 2026-03-30
  [ "$(numstat)" = "1 0 people/jordan/goals/on-time.yaml" ]
}

@test "twelve weeks: the same import again changes nothing" {
  twelve_weeks
  commit_all
  expect 0 coach goal record --from readings.csv
  expect_stderr <<<"0 readings written, 24 there already"
  [ -z "$(git status --porcelain)" ]
}

@test "twelve weeks: both goals closed, and both to be recognised" {
  twelve_weeks
  export COACH_TODAY=2026-04-01
  coach goal close on-time 2>/dev/null
  coach goal close hours 2>/dev/null
  expect 0 coach status
  diff -u - <(printf '%s\n' "${lines[@]:0:7}") <<'END'
To recognise
  jordan  hours was closed with a score of 0.9: Weekly work hours ended at 46: 90% of the way from
          55 to 45. What helped?
          coach feedback give jordan --goal jordan/hours --happened 2026-04-01
  jordan  on-time was closed with a score of 0.92: On-time delivery ended at 88: 92% of the way from
          65 to 90. What helped?
          coach feedback give jordan --goal jordan/on-time --happened 2026-04-01
END
}

response_time() {
  team xiaoyu
  put people/xiaoyu/goals/response.yaml <<'END'
goal: Cut client response time from 18 hours to 4 hours by 30 March 2026
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: response, unit: h, baseline: 18, target: 4, every: day, actual: mean 14d}
END
  paste -d, <(printf '%s\n' 2026-02-{03..06} 2026-02-{09..13} 2026-02-16) \
    <(printf '%s\n' 12 20 25 16 14 22 18 21 15 17) |
    sed '1i date,value' | sed 's|$|,xiaoyu/response|; 1s|,[^,]*$|,goal|' >readings.csv
}

@test "four hours, at eighteen: ten readings make a mean, which has come no way at all" {
  response_time
  expect 0 coach goal record --from readings.csv
  expect 0 coach review scorecard --as-of 2026-02-16 --format json
  expect_json '.[] | [.actual, .actual_date, .gap, .progress, .expected, .pace, .status]' <<'END'
[18,"2026-02-16",14,0,0.5,0,"off-track"]
END
  expect_json '.[].needed_per_week' <<<-2.3333
  [[ $output != *-0[,}]* ]]
}

@test "four hours, at eighteen: the latest reading alone is another figure" {
  response_time
  coach goal record --from readings.csv
  sed -i 's/, actual: mean 14d//' people/xiaoyu/goals/response.yaml
  expect 0 coach review scorecard --as-of 2026-02-16 --format json
  expect_json '.[] | [.actual, .gap, .progress]' <<<'[17,13,0.0714]'
}

@test "half the misunderstandings: halfway in the middle of the quarter" {
  team sam
  put people/sam/goals/misunderstandings.yaml <<'END'
goal: Halve project misunderstandings from 12 to 6 a month by 30 June 2026
start: 2026-04-01
due: 2026-06-30
kpis:
  - {id: count, name: Misunderstandings a month, baseline: 12, target: 6, every: month}
END
  expect 0 coach goal record misunderstandings 9 --date 2026-05-15
  expect 0 coach review scorecard --as-of 2026-05-15 --format json
  expect_json '.[] | [.gap, .progress, .expected, .pace, .status]' <<'END'
[3,0.5,0.4889,1.0227,"on-track"]
END
}
