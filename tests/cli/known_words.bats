# Words that mean nothing here are named, never taken for an answer.

load helper

@test "a status that there is not is named, with the nearest" {
  acme
  expect 2 coach review scorecard status:ontrack
  [ -z "$output" ]
  expect_stderr <<'END'
coach review scorecard: 'status' has no 'ontrack'
  = help: did you mean 'on-track'?
END
  expect 2 coach goal list commitment:hard
  expect_stderr <<'END'
coach goal list: 'commitment' has no 'hard'
  = help: one of committed, stretch
END
}

@test "the beginning of a status is enough, and a comma means or" {
  acme
  expect 0 coach goal list status:off,at --format csv --columns person,goal,status
  expect_output <<'END'
person,goal,status
ana,events-on-time,at-risk
xiaoyu,response,off-track
END
}

@test "a goal is found by its full name" {
  acme
  expect 0 coach review scorecard jordan/on-time --format csv --columns person,goal,kpi
  expect_output <<'END'
person,goal,kpi
jordan,on-time,milestones
jordan,on-time,rate
END
}

@test "check takes files and folders, and counts only those" {
  acme
  expect 0 coach check people/ana/person.yaml team.yaml
  expect_stderr <<<"2 files, nothing to mend"
  expect 0 coach check people/ana
  [[ ${stderr_lines[-1]} == "4 files"* ]]
}

@test "check names a path that leads nowhere" {
  acme
  expect 2 coach check people/nobody
  [ -z "$output" ]
  expect_stderr <<'END'
coach check: no record in 'people/nobody'
  = help: name files or folders of the team
END
}

@test "check still shows a broken file that is asked for by name" {
  acme
  printf 'a: [\n' >people/ana/person.yaml
  expect 1 coach check people/ana/person.yaml
  [[ ${lines[0]} == people/ana/person.yaml:* ]]
}

@test "schema gives a record inside a record, and suggests" {
  expect 0 coach schema milestone
  [[ $output == *'"title": "milestone"'* ]]
  expect 2 coach schema milstone
  expect_stderr <<'END'
coach schema: no record 'milstone'
  = help: did you mean 'milestone'?
END
}

@test "record says when a reading does not count" {
  acme
  expect 0 coach goal record on-time/rate 89 --date 2027-03-27
  [ "${stderr_lines[-1]}" = \
    "  2027-03-27 is after the goal is due: the reading is kept, but never counts" ]
  expect 0 coach goal record on-time/rate 60 --date 2025-03-27
  [ "${stderr_lines[-1]}" = \
    "  2025-03-27 is before the goal's start: the reading is kept, but never counts" ]
  expect 0 coach goal record on-time/rate 89 --date 2026-03-30
  [ "${stderr_lines[-1]}" = \
    "  2026-03-30 is still to come: the reading counts from that day on" ]
}

@test "an option that means nothing to a command is refused" {
  acme
  expect 2 coach goal record on-time/rate 89 --as-of 2026-03-20
  expect_stderr <<'END'
coach goal record: there is no --as-of here
  = help: it is for reports; give the date of what you write
END
  expect 2 coach person archive ana --format csv
  expect_stderr <<'END'
coach person archive: there is no --format here
  = help: it is for commands that list rows
END
}
