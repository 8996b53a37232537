# The journal: three lines a week, and the weeks without one.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  printf 'coach: sam\n' >>people/jordan/person.yaml
  export COACH_USER=jordan COACH_TODAY=2026-01-16
}

jordans=private/people/jordan/journal

week() {
  coach review journal add --well 'Two dates held' --hard 'Saying no' --different 'Ask first' "$@"
}

@test "add: this week, byte for byte" {
  expect 0 week
  expect_output <<<"$jordans/2026-W03.yaml"
  expect_quiet
  diff - "$jordans/2026-W03.yaml" <<'END'
well: Two dates held
hard: Saying no
different: Ask first
written: 2026-01-16
END
  [ "$(stat -c %a "$jordans/2026-W03.yaml")" = 600 ]
  expect 0 coach check
}

@test "add: a week by its name or by a day in it, and for somebody else" {
  expect 0 week --week 2026-W01
  expect_output <<<"$jordans/2026-W01.yaml"
  expect 0 week --week 2026-01-06
  expect_output <<<"$jordans/2026-W02.yaml"
  expect 0 week ana --week yesterday
  expect_output <<<"private/people/ana/journal/2026-W03.yaml"
  expect 0 coach check
}

@test "add: weeks that will not do" {
  expect 2 week --week 2026-W04
  [ "${stderr_lines[0]}" = "coach review journal add: '2026-W04' has not begun" ]
  expect 2 week --week 2026-01
  [ "${stderr_lines[0]}" = "coach review journal add: '2026-01' is several weeks" ]
  expect 2 week --week soon
  [ "${stderr_lines[0]}" = "coach review journal add: 'soon' is no week" ]
  expect 2 week --week 2025-W53
  [ -z "$(ls private)" ]
}

@test "add: nothing said is asked for" {
  expect 2 coach review journal add
  expect_stderr <<'END'
coach review journal add: what went well, what was hard, and what will be different next week?
  = help: --well, --hard and --different
END
}

@test "add: a second one fills in what is missing, one line" {
  coach review journal add --well 'Two dates held'
  commit_all
  expect 0 coach review journal add --hard 'Saying no' --week 2026-W03
  expect_output <<<"$jordans/2026-W03.yaml"
  [ "$(git diff --numstat | cut -f 1,2)" = $'1\t0' ]
  diff - "$jordans/2026-W03.yaml" <<'END'
well: Two dates held
hard: Saying no
written: 2026-01-16
END
}

@test "add: the same words are no change, others need --replace" {
  week
  before=$(fingerprint)
  expect 0 week
  expect_output </dev/null
  expect_stderr <<<'it is on file already; nothing was changed'
  expect 1 week --hard 'Waiting'
  grep -q "C3" <<<"$stderr"
  grep -q "'hard' of jordan/2026-W03 has other words already" <<<"$stderr"
  [ "$(fingerprint)" = "$before" ]
  expect 0 coach review journal add --hard 'Waiting' --replace
  grep -qx 'hard: Waiting' "$jordans/2026-W03.yaml"
  grep -qx 'well: Two dates held' "$jordans/2026-W03.yaml"
}

@test "add -n shows it and writes nothing" {
  expect 0 week -n
  expect_output <<'END'
--- /dev/null
+++ b/private/people/jordan/journal/2026-W03.yaml
@@ -0,0 +1,4 @@
+well: Two dates held
+hard: Saying no
+different: Ask first
+written: 2026-01-16
END
  [ -z "$(ls private)" ]
}

@test "share: team lies where the team reads it, and does not move by itself" {
  expect 0 week --share team
  expect_output <<<people/jordan/journal/2026-W03.yaml
  expect 0 coach check
  expect 1 week --share pair
  grep -q "move it to '$jordans/2026-W03.yaml'" <<<"$stderr"
  expect 2 week --share all --week 2026-W02
  grep -q 'C2' <<<"$stderr"
}

@test "the team's default says where journals lie" {
  printf 'share: {journal: team}\n' >>team.yaml
  expect 0 week
  expect_output <<<people/jordan/journal/2026-W03.yaml
  expect 0 coach check
  expect 0 coach review journal list --format csv --columns week,share,private
  expect_output <<<$'week,share,private\n2026-W03,team,false'
}

@test "written before its week began is said at its place" {
  week
  sed -i 's/written: .*/written: 2026-01-11/' "$jordans/2026-W03.yaml"
  expect 1 coach check --format gcc
  expect_output <<END
$jordans/2026-W03.yaml:4:10: error: written before the week of its name began [D8]
END
}

@test "rows: all checked before any is written, and twice is no change" {
  cat >rows.csv <<'END'
person,week,well,hard,different
jordan,2026-W01,one,two,three
jordan,2026-W02,,,
ana,2026-W03,four,,
ana,2026-W03,,five,
END
  expect 0 coach review journal add --from rows.csv
  expect_output <<END
$jordans/2026-W01.yaml
private/people/ana/journal/2026-W03.yaml
END
  diff - private/people/ana/journal/2026-W03.yaml <<'END'
well: four
hard: five
written: 2026-01-16
END
  before=$(fingerprint)
  expect 0 coach review journal add --from rows.csv
  expect_output </dev/null
  printf 'week,person,well\n2026-W02,jordan,new\n2026-W01,jordan,other\n' >../other.csv
  expect 1 coach review journal add --from ../other.csv
  grep -q 'other.csv:3:1' <<<"$stderr"
  printf 'week,person,well\n2026-W02,jordan,new\n2026-W99,jordna,x\n' >../other.csv
  expect 2 coach review journal add --from ../other.csv
  grep -q "other.csv:3:1.*'2026-W99' is no week" <<<"$stderr"
  grep -q "nobody has the id 'jordna'" <<<"$stderr"
  [ "$(fingerprint)" = "$before" ]
}

@test "what list writes, add takes" {
  week
  week --week 2026-W01 --notes $'two\nlines'
  cp -R private kept
  coach review journal list --private --format jsonl >rows.jsonl
  [ "$(wc -l <rows.jsonl)" = 3 ]
  rm -r private
  expect 0 coach review journal add --from rows.jsonl
  diff -r kept private
}

@test "list: missing weeks are visible, the current one is open" {
  week --week 2026-W02
  COACH_TODAY=2026-01-30 week --week 2026-W04
  export COACH_TODAY=2026-02-03
  expect 0 coach review journal list --private --columns week,state,well
  expect_output <<'END'
week      state    well
2026-W02  written  Two dates held
2026-W03  missing
2026-W04  written  Two dates held
2026-W05  missing
2026-W06  open
END
  expect 0 coach review journal list --private state:missing --format csv --columns person,week,monday
  expect_output <<'END'
person,week,monday
jordan,2026-W03,2026-01-12
jordan,2026-W05,2026-01-26
END
  expect 0 coach review journal list --private --as-of 2026-01-20 --format csv --columns week,state --no-header
  expect_output <<'END'
2026-W02,written
2026-W03,missing
2026-W04,open
END
}

@test "list: private rows are left out, and said" {
  week
  expect 0 coach review journal list --format csv --no-header
  expect_output </dev/null
  expect 0 coach review journal list
  expect_stderr <<<'1 private row is left out; see it with --private'
  expect 0 coach review journal list person:me private:yes --format csv --columns person,week,share
  expect_output <<<$'person,week,share\njordan,2026-W03,'
}

@test "show: the last one, or the one named" {
  week --week 2026-W02
  week --share pair
  expect 0 coach review journal show
  expect_output <<'END'
jordan/2026-W03
  well       Two dates held
  hard       Saying no
  different  Ask first
  written    2026-01-16
  share      pair
END
  expect 0 coach review journal show w02
  [ "${lines[0]}" = jordan/2026-W02 ]
  expect 0 coach review journal show me/2026-W02 --format json
  jq -e 'length == 1 and .[0].week == "2026-W02" and .[0].share == null' <<<"$output"
  expect 2 coach review journal show 2025-W09
  grep -q "no journal '2025-W09'" <<<"$stderr"
  COACH_USER=ana expect 0 coach review journal show
  expect_stderr <<<'no journal yet; begin one with: coach review journal add'
}

@test "edit opens the file" {
  week
  export EDITOR="sed -i 's/Saying no/Saying yes/'"
  expect 0 coach review journal edit w03
  grep -qx 'hard: Saying yes' "$jordans/2026-W03.yaml"
}

@test "free text comes back as it was" {
  local text
  for text in 'say "yes": no' "it's # 1" '- a dash' $'two\nlines' '😀 émile' '{a: b}' 'null' '2026-01-05'; do
    rm -rf private
    expect 0 coach review journal add --well "$text"
    expect 0 coach review journal show --format json
    jq -e --arg text "$text" '.[0].well == $text' <<<"$output"
  done
}

@test "a verb of a verb: help, suggestions and completion" {
  expect 0 coach help review journal
  grep -qx 'usage: coach review journal <verb>' <<<"$output"
  expect 0 coach review journal list -h
  [ "${lines[0]}" = 'usage: coach review journal list [options] [FILTER...]' ]
  expect 2 coach review journal lits
  expect_stderr <<'END'
coach review journal: unknown verb 'lits'
  = help: did you mean 'list'?
END
  expect 2 coach review journal
  [ "${stderr_lines[0]}" = 'usage: coach review journal <verb>' ]
  expect 0 coach completion words -- review journal s
  expect_output <<<show
  expect 0 coach completion words -- review journal add --re
  expect_output <<<--replace
  expect 0 coach completion words -- review journal add an
  expect_output <<<ana
}
