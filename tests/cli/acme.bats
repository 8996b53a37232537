# The example team: it is what good records look like, and its figures are known.

load helper

figures='goal,kpi,actual,gap,progress,expected,pace,status,winning'

# Rows of the scorecard's lag KPIs of a person, as of a day.
figures_of() {
  expect 0 coach -C "$COACH_ROOT/examples/acme" --as-of "$2" review scorecard "person:$1" \
    kind:lag --format csv --no-header --columns "${3:-$figures}"
}

@test "nothing to mend" {
  expect 0 coach -C "$COACH_ROOT/examples/acme" check --format csv --columns file,rule,severity
  run ! grep -E ',(error|warning)$' <<<"$output"
}

@test "twelve weeks: the third" {
  figures_of jordan 2026-01-23
  expect_output <<'END'
hours,hours,53,8,0.2,0.2143,0.9333,on-track,true
on-time,rate,69,21,0.16,0.2143,0.7467,at-risk,false
END
}

@test "twelve weeks: the last" {
  figures_of jordan 2026-03-27 "$figures,needed_per_week,forecast"
  expect_output <<'END'
hours,hours,46,1,0.9,0.9643,0.9333,on-track,true,-2.3333,45.3942
on-time,rate,88,2,0.92,0.9643,0.9541,on-track,true,4.6667,89.8571
END
}

@test "twelve weeks: afterwards" {
  expect 0 coach -C "$COACH_ROOT/examples/acme" --as-of 2026-04-01 goal gap person:jordan \
    kind:lag --format csv --columns goal,status,score
  expect_output <<'END'
goal,status,score
hours,ended,0.9
on-time,ended,0.92
END
}

@test "twelve weeks: a column each" {
  expect 0 coach -C "$COACH_ROOT/examples/acme" --as-of 2026-03-27 review scorecard \
    person:jordan rate --weeks 12 --format csv
  [[ ${lines[0]} == *,baseline,2026-W02,2026-W03,*,2026-W12,2026-W13,target,* ]]
  [[ ${lines[1]} == *,65,66,70,69,73,76,78,80,81,83,85,86,88,90,* ]]
}

@test "four hours, at eighteen" {
  figures_of xiaoyu 2026-02-16 "$figures,needed_per_week"
  [[ ${lines[*]} == *'response,response,18,14,0,0.5,0,off-track,false,-2.3333'* ]]
}

@test "half the misunderstandings" {
  acme
  expect 0 coach goal record sam/misunderstandings 9 --date 2026-05-15
  expect 0 coach --as-of 2026-05-15 review scorecard person:sam misunderstandings --format csv \
    --columns "$figures" --no-header
  expect_output <<<'misunderstandings,count,9,3,0.5,0.4889,1.0227,on-track,true'
}

@test "a revised goal as it stood before" {
  figures_of zoe 2026-03-01 goal,target,expected
  [[ ${lines[0]} == newsletter,10000,* ]]
  figures_of zoe 2026-03-02 goal,target,expected
  [[ ${lines[0]} == newsletter,12000,* ]]
}

@test "who left is hidden, unless asked for" {
  expect 0 coach -C "$COACH_ROOT/examples/acme" goal list --format csv --columns person,goal
  [[ $output != *tomas* ]]
  expect 0 coach -C "$COACH_ROOT/examples/acme" goal list --all --format csv --columns person,goal
  [[ $output == *tomas,invoice-queries* ]]
}
