# Rows that cannot be taken, each kind with its place in the input and what to do; nothing is
# written then.

load helper
load team
load record_rows

@test "every bad row is named in one run, and none is written" {
  import 2 'goal,kpi,date,value
jordan/on-time,,2026-01-16,70
jordan/on-tme,,2026-01-16,70
jordan/on,,2026-01-16,70
jordan/on-time,,2026-02-30,70
jordan/on-time,,tomorrow,seventy
ana/quality,errors,2026-01-16,
'
  grep error: <<<"$stderr" >../errors
  diff -u - ../errors <<'END'
stdin:3:1: error: no goal 'jordan/on-tme' [C2]
stdin:4:1: error: no goal 'jordan/on' [C2]
stdin:5:17: error: '2026-02-30' is not a day of the calendar [C2]
stdin:6:17: error: 'tomorrow' is not a date [C2]
stdin:6:26: error: 'seventy' is not a number [C2]
stdin:7:31: error: '' is not a number [C2]
END
}

# refuses TEXT: an import that is refused with just the message on stdin
refuses() {
  import 2 "$1"
  expect_stderr
}

@test "an unknown goal: the nearest" {
  refuses 'goal,date,value\njordan/on-tme,2026-01-16,70\n' <<'END'
stdin:2:1: error: no goal 'jordan/on-tme' [C2]
    2 | jordan/on-tme,2026-01-16,70
      | ^~~~~~~~~~~~~
      = help: did you mean 'jordan/on-time'?
END
}

@test "rows need exact names: a prefix is none" {
  refuses 'goal,date,value\njordan/on-t,2026-01-16,70\n' <<'END'
stdin:2:1: error: no goal 'jordan/on-t' [C2]
    2 | jordan/on-t,2026-01-16,70
      | ^~~~~~~~~~~
      = help: did you mean 'jordan/on-time'?
END
}

@test "a KPI that the goal does not have" {
  refuses 'goal,kpi,date,value\nana/quality,error,2026-01-16,7\n' <<'END'
stdin:2:13: error: ana/quality has no KPI 'error' [C2]
    2 | ana/quality,error,2026-01-16,7
      |             ^~~~~
      = help: it has errors, reviews
END
}

@test "a goal with several KPIs and none named" {
  refuses 'goal,date,value\nana/quality,2026-01-16,7\n' <<'END'
stdin:2:1: error: ana/quality has several KPIs: say which [C2]
    2 | ana/quality,2026-01-16,7
      | ^~~~~~~~~~~
      = help: it has errors, reviews
END
}

@test "a goal without a KPI" {
  refuses 'goal,date,value\nana/bare,2026-01-16,7\n' <<'END'
stdin:2:1: error: ana/bare has no KPI [C2]
    2 | ana/bare,2026-01-16,7
      | ^~~~~~~~
      = help: give it one with: coach goal edit ana/bare
END
}

@test "a date that a spreadsheet has re-formatted" {
  refuses 'goal,date,value\njordan/on-time,16.01.2026,70\n' <<'END'
stdin:2:16: error: '16.01.2026' is not a date [C2]
    2 | jordan/on-time,16.01.2026,70
      |                ^~~~~~~~~~
      = help: write 2026-01-16
END
  refuses 'goal,date,value\njordan/on-time,1/2/2026,70\n' <<'END'
stdin:2:16: error: '1/2/2026' is not a date [C2]
    2 | jordan/on-time,1/2/2026,70
      |                ^~~~~~~~
      = help: write 2026-02-01 or 2026-01-02, whichever is meant
END
}

@test "a decimal comma" {
  refuses 'goal;date;value\njordan/on-time;2026-01-16;70,5\n' <<'END'
stdin:2:27: error: '70,5' is not a number [C2]
    2 | jordan/on-time;2026-01-16;70,5
      |                           ^~~~
      = help: write a point: 70.5
END
}

@test "a share with its sign, an exponent, a thousand's separator" {
  import 2 'goal,date,value\non-time,2026-01-16,70%%\non-time,2026-01-23,1e2\non-time,2026-01-30,"1,000"\n'
  grep help: <<<"$stderr" >../helps
  diff -u - ../helps <<'END'
      = help: write 70
      = help: write it out, without an exponent
      = help: write 1000, or 1.000 if the comma is a decimal one
END
}

@test "an empty value" {
  refuses 'goal,date,value\njordan/on-time,2026-01-16,\n' <<'END'
stdin:2:27: error: '' is not a number [C2]
    2 | jordan/on-time,2026-01-16,
      |                           ^
      = help: write a number such as 90 or -6.5
END
}

@test "a column that is missing" {
  refuses 'goal,date\njordan/on-time,2026-01-16\n' <<'END'
stdin:1:1: error: column 'value' is missing [C2]
    1 | goal,date
      | ^~~~
      = help: the columns are goal, date, value, kpi, note, person
END
}

@test "a row with a field too few, a row with one too many" {
  import 2 'goal,date,value\njordan/on-time,2026-01-16\njordan/on-time,2026-01-16,70,5\n'
  expect_stderr <<'END'
stdin:2:1: error: 2 fields, but the header has 3 [C1]
    2 | jordan/on-time,2026-01-16
      | ^~~~~~~~~~~~~~
stdin:3:1: error: 4 fields, but the header has 3 [C1]
    3 | jordan/on-time,2026-01-16,70,5
      | ^~~~~~~~~~~~~~
      = help: a text with a separator in it stands in quotes: "a, b"
END
}

@test "a quote that is never closed" {
  refuses 'goal,date,value,note\njordan/on-time,2026-01-16,70,"late\n' <<'END'
stdin:2:30: error: the quote that opens here is never closed [C1]
    2 | jordan/on-time,2026-01-16,70,"late
      |                              ^
      = help: a quote within quotes is written twice
END
}

@test "bytes that are not UTF-8" {
  import 2 'goal,date,value,note\njordan/on-time,2026-01-16,70,caf\xe9\n'
  [ "${stderr_lines[0]}" = "stdin:2:33: error: this is not UTF-8 [C1]" ]
  [ "${stderr_lines[-1]}" = "      = help: save the file with the encoding UTF-8" ]
}

@test "a line of JSON that is not whole, a row that is no object" {
  refuses '{"goal":"on-time","date":"2026-01-16","value":70\n' <<'END'
stdin:1:49: error: '}' expected [C1]
    1 | {"goal":"on-time","date":"2026-01-16","value":70
      |                                                 ^
      = help: each line is one whole object
END
  refuses '[7]\n' <<'END'
stdin:1:2: error: a row is an object [C1]
    1 | [7]
      |  ^
      = help: write {"column": value, ...}
END
}

@test "nothing at all is no import, a header alone is one of nothing" {
  import 2 ''
  [ "${stderr_lines[0]}" = "stdin:1:1: error: there are no rows [C1]" ]
  import 0 'goal,date,value\n'
  expect_stderr <<<"0 readings written, 0 there already"
}

@test "columns count in code points, not bytes" {
  refuses 'note,goal,date,value\n日本 😀,jordan/on-time,2026-01-16,x\n' <<'END'
stdin:2:32: error: 'x' is not a number [C2]
    2 | 日本 😀,jordan/on-time,2026-01-16,x
      |                                   ^
      = help: write a number such as 90 or -6.5
END
}
