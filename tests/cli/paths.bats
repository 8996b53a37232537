# Paths are typed and shown from where one stands, as git's are; in data they are the team's.

load helper
load team

setup() {
  coach_setup
  mkdir acme
  cd acme
  team jordan ana
  echo 'rolle: Lead' >>people/jordan/person.yaml
  echo 'teem: Acme' >>team.yaml
  mkdir -p people/jordan/goals elsewhere
}

# places WORDS...: file:line of what `check` finds
places() {
  expect 1 coach check "$@"
  grep -E '^[^ ]+:[0-9]+:[0-9]+: error' <<<"$output" | cut -d: -f1,2
}

@test "complaints lead from the current directory to the file" {
  run -0 places
  [ "$output" = $'people/jordan/person.yaml:2\nteam.yaml:3' ]
  cd people
  run -0 places
  [ "$output" = $'jordan/person.yaml:2\n../team.yaml:3' ]
  cd jordan/goals
  run -0 places
  [ "$output" = $'../person.yaml:2\n../../../team.yaml:3' ]
  cd ../../../elsewhere
  run -0 places
  [ "$output" = $'../people/jordan/person.yaml:2\n../team.yaml:3' ]
  run -0 places --format gcc
  [ "$output" = $'../people/jordan/person.yaml:2\n../team.yaml:3' ]
  expect 1 coach check --format github
  [[ ${lines[0]} == "::error file=../people/jordan/person.yaml,line=2,"* ]]
  expect 3 coach goal list --format csv
  [[ ${stderr_lines[0]} == "../people/jordan/person.yaml:2:1: error: "* ]]
  [[ ${stderr_lines[1]} == "    2 | rolle: Lead" ]]
}

@test "a folder whose name only begins alike is another" {
  mkdir people/jo
  cd people/jo
  run -0 places
  [ "$output" = $'../jordan/person.yaml:2\n../../team.yaml:3' ]
}

@test "in data a file is named from the team directory" {
  cd people/jordan
  expect 1 coach check --format csv --no-header --columns file
  expect_output <<<$'people/jordan/person.yaml\nteam.yaml'
}

@test "check takes paths from the current directory, and absolute ones" {
  local acme=$PWD
  cd people/jordan
  run -0 places .
  [ "$output" = person.yaml:2 ]
  run -0 places person.yaml
  [ "$output" = person.yaml:2 ]
  run -0 places ../../team.yaml
  [ "$output" = ../../team.yaml:3 ]
  run -0 places ../jordan/./goals/../
  [ "$output" = person.yaml:2 ]
  run -0 places "$acme/people"
  [ "$output" = person.yaml:2 ]
  run -0 places ../..
  [ "$output" = $'person.yaml:2\n../../team.yaml:3' ]
  expect 0 coach check ../ana
}

@test "what leads out, or nowhere, is named" {
  cd people/jordan
  expect 2 coach check people/jordan
  expect_stderr <<'END'
coach check: no record in 'people/jordan'
  = help: name files or folders of the team
END
  expect 2 coach check ../../..
  expect_stderr <<'END'
coach check: '../../..' is not in the team directory
  = help: name files or folders of the team
END
}

@test "goal check takes files so, too" {
  on_time '2026-03-20: 80'
  cd people/jordan
  expect 1 coach goal check goals/on-time.yaml --format csv --no-header --columns person,goal
  expect_output <<<jordan,on-time
}

@test "with COACH_DIR elsewhere paths begin with it" {
  cd ..
  COACH_DIR=acme run -0 places
  [ "$output" = $'acme/people/jordan/person.yaml:2\nacme/team.yaml:3' ]
  COACH_DIR=$PWD/acme run -0 places acme/people
  [ "$output" = "$PWD/acme/people/jordan/person.yaml:2" ]
  cd acme/people
  COACH_DIR=.. run -0 places
  [ "$output" = $'jordan/person.yaml:2\n../team.yaml:3' ]
}

@test "-C is the current directory" {
  cd ..
  run -0 places -C acme/people
  [ "$output" = $'jordan/person.yaml:2\n../team.yaml:3' ]
}

@test "rows and statements keep their name" {
  cd people/ana
  printf 'goal,date,value\nana/nothing,2026-03-20,1\n' >rows.csv
  coach goal record --from rows.csv 2>stderr || true
  grep -q '^rows.csv:2' stderr
}
