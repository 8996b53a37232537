# Feedback: given, judged by its words, listed, shown, balanced.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  printf 'coach: sam\n' >>people/jordan/person.yaml
  printf 'email: sam@example.org\n' >>people/sam/person.yaml
  commit_all
}

# give PERSON OPTION...: by sam, about the demo on Thursday.
give() {
  coach feedback give "$1" --by sam --situation 'At the demo on Thursday' \
    --behavior 'You named the open risk' --impact 'They moved the date with us' "${@:2}"
}

jordans=private/people/jordan/feedback

@test "SBI, byte for byte" {
  expect 0 give jordan --happened 2026-03-26
  expect_output <<<"$jordans/2026-03-27-sam.yaml"
  expect_quiet
  diff - "$jordans/2026-03-27-sam.yaml" <<'END'
kind: reinforcing
happened: 2026-03-26
given: 2026-03-27
by: sam
situation: At the demo on Thursday
behavior: You named the open risk
impact: They moved the date with us
END
  [ "$(stat -c %a private "$jordans/2026-03-27-sam.yaml")" = $'700\n600' ]
  expect 0 coach check
}

@test "AIDA, which redirects because another outcome is wished for" {
  on_time
  expect 0 coach feedback give jordan --by ana --reported --goal on-time \
    --action 'At the demo you skipped the figures' --impact 'Two clients asked for them later' \
    --desired 'Clients leave with the figures' --alternative 'Show them first' --given 2026-03-25 \
    --notes 'Agreed to try it in April'
  diff - "$jordans/2026-03-25-ana.yaml" <<'END'
kind: redirecting
given: 2026-03-25
by: ana
seen: reported
action: At the demo you skipped the figures
impact: Two clients asked for them later
desired: Clients leave with the figures
alternative: Show them first
goal: jordan/on-time
notes: Agreed to try it in April
END
  expect 0 check_files
}

@test "several people: a file each, the rest said once" {
  expect 0 give jordan,ana,jordan --behavior 'You were rude'
  expect_output <<END
$jordans/2026-03-27-sam.yaml
private/people/ana/feedback/2026-03-27-sam.yaml
END
  [ "$(grep -c 'warning:' <<<"$stderr")" = 1 ]
  cmp private/people/*/feedback/2026-03-27-sam.yaml
}

@test "a second one on a day gets -2, the same words are not written again" {
  give jordan
  expect 0 give jordan --impact 'They stayed'
  expect_output <<<"$jordans/2026-03-27-sam-2.yaml"
  expect 0 give jordan
  expect_output </dev/null
  expect_stderr <<<'it is on file already; nothing was changed'
  expect 0 coach check
}

@test "--share team lies where the team reads it" {
  expect 0 give jordan --share team
  expect_output <<<people/jordan/feedback/2026-03-27-sam.yaml
  grep -qx 'share: team' people/jordan/feedback/2026-03-27-sam.yaml
  expect 0 coach check
  expect 2 give jordan --share all
  [[ $stderr == *"[C2]"* ]]
}

@test "free text comes back as it was" {
  local text
  for text in 'say "yes": no' "it's # 1" '- a dash' $'two\nlines' '😀 émile' '{a: b}' 'null' '2026-01-05' \
    ' blanks ' '&a *b !c' 'trailing:' '@x' '%y' $'tab\tin' '=1+1'; do
    expect 0 give jordan --notes "$text"
    file=$output
    expect 0 coach feedback list --private "feedback:$(basename "$file" .yaml)" --format json
    jq -e --arg text "$text" '.[0].notes == $text' <<<"$output"
    rm "$file"
  done
  expect 0 check_files
}

@test "a dry run shows the files and writes nothing" {
  before=$(fingerprint)
  expect 0 give jordan,ana -n
  expect_output <<'END'
--- /dev/null
+++ b/private/people/jordan/feedback/2026-03-27-sam.yaml
@@ -0,0 +1,6 @@
+kind: reinforcing
+given: 2026-03-27
+by: sam
+situation: At the demo on Thursday
+behavior: You named the open risk
+impact: They moved the date with us
--- /dev/null
+++ b/private/people/ana/feedback/2026-03-27-sam.yaml
@@ -0,0 +1,6 @@
+kind: reinforcing
+given: 2026-03-27
+by: sam
+situation: At the demo on Thursday
+behavior: You named the open risk
+impact: They moved the date with us
END
  [ "$before" = "$(fingerprint)" ]
}

@test "what the rules find is said with its words, and written all the same" {
  expect 0 give jordan --behavior 'You were: rude, and never "lazy"' --happened 2026-03-01
  expect_stderr <<END
$jordans/2026-03-27-sam.yaml:3:8: warning: given 26 days after it happened [F4]
    3 | given: 2026-03-27
      |        ^~~~~~~~~~
      = help: the next one within days, while both remember it
$jordans/2026-03-27-sam.yaml:6:22: warning: 'rude' judges, and does not say what was done [F1]
    6 | behavior: "You were: rude, and never \"lazy\""
      |                      ^~~~
      = help: say what was said or done: "you began to speak twice before Ana had ended"
$jordans/2026-03-27-sam.yaml:6:32: warning: 'never' is about every time, and not about this one [F2]
    6 | behavior: "You were: rude, and never \"lazy\""
      |                                ^~~~~
      = help: tell of this one time, or count: "in two of the last three stand-ups"
END
  expect 0 coach check --format csv --columns line,column,end_column,severity,rule --no-header
  expect_output <<'END'
3,8,18,warning,F4
6,22,26,warning,F1
6,32,37,warning,F2
END
}

@test "--strict writes nothing where a rule speaks" {
  expect 1 give jordan --situation 'Lately' --strict
  [[ $stderr == *"'Lately' names neither time nor place [F3]"* ]]
  [ ! -e "$jordans" ]
  expect 0 give jordan --strict
}

@test "a comment silences a rule" {
  give jordan --behavior 'You were rude and lazy'
  sed -i 's/^behavior.*/& # coach: ignore F1/' "$jordans/2026-03-27-sam.yaml"
  expect 0 coach check --format csv --no-header
  expect_output </dev/null
}

@test "who gives it: COACH_USER, else git's user.email, else --by" {
  about=(--situation 'At the demo' --behavior 'You asked' --impact 'We knew')
  COACH_USER=ana expect 0 coach feedback give jordan "${about[@]}"
  expect_output <<<"$jordans/2026-03-27-ana.yaml"
  expect 2 coach feedback give jordan "${about[@]}"
  expect_stderr <<'END'
coach feedback give: who are you? neither COACH_USER nor git's user.email says
  = help: say who gives it: --by PERSON
END
  git config user.email Sam@Example.org
  expect 0 coach feedback give jordan "${about[@]}"
  expect_output <<<"$jordans/2026-03-27-sam.yaml"
  git config user.email nobody@example.org
  expect 2 coach feedback give jordan "${about[@]}"
  [[ $stderr == *"nobody has that email"* ]]
  COACH_USER=zoe expect 2 coach feedback give jordan "${about[@]}"
  [[ $stderr == *"COACH_USER is 'zoe', and nobody has that id"* ]]
}

@test "what does not fit together is not written" {
  expect 2 coach feedback give jordan --by sam --behavior 'You asked' --impact 'We knew'
  [[ $stderr == *"a behavior needs its 'situation' [C2]"* ]]
  expect 2 coach feedback give jordan --by sam
  expect 2 give sam
  expect 2 give jordan,nobody
  expect 2 give jordan --happened someday
  expect 2 give jordan --happened 2026-03-28
  [[ $stderr == *"given before it happened [C2]"* ]]
  [ -z "$(ls private)" ]
}

@test "rows: all or none, and twice is once" {
  printf 'person,by,given,situation,behavior,impact\n%s\n%s\n' \
    'jordan,sam,2026-03-02,At the demo,"You said ""no"", calmly",We knew' \
    'ana,jordan,2026-03-03,At the demo,You asked,We knew' >rows.csv
  expect 0 coach feedback give --from rows.csv
  expect_output <<END
$jordans/2026-03-02-sam.yaml
private/people/ana/feedback/2026-03-03-jordan.yaml
END
  grep -qx 'behavior: You said "no", calmly' "$jordans/2026-03-02-sam.yaml"
  before=$(fingerprint)
  expect 0 coach feedback give --from rows.csv
  [ "$before" = "$(fingerprint)" ]
  printf 'person,by,situation,behavior,impact\nana,sam,At the demo,You sang,Joy\nano,sam,a,b,c\n' >rows.csv
  expect 2 coach feedback give --from rows.csv
  [[ $stderr == *"rows.csv:3:1: error: nobody has the id 'ano' [C2]"* ]]
  [ ! -e private/people/ana/feedback/2026-03-27-sam.yaml ]
}

@test "the same words with another intent are another feedback" {
  give jordan
  expect 0 give jordan
  [[ $stderr == *'on file already'* ]]
  expect 0 give jordan --redirecting
  expect_output <<<"$jordans/2026-03-27-sam-2.yaml"
}

@test "list, in every format, as of a day, filtered" {
  give jordan --given 2026-03-02 --happened 2026-03-01
  coach feedback give sam --by jordan --situation 'At the demo' --behavior '=You asked' \
    --impact 'We knew' --redirecting --given 2026-03-09
  expect 0 coach feedback list --private
  expect_output <<'END'
person  given       by      from    kind         days  what
jordan  2026-03-02  sam     coach   reinforcing     1  You named the open risk
sam     2026-03-09  jordan  upward  redirecting        =You asked
END
  expect 0 coach feedback list --private kind:redirecting --format csv --columns person,feedback,behavior,model
  expect_output <<'END'
person,feedback,behavior,model
sam,2026-03-09-jordan,'=You asked,sbi
END
  expect 0 coach --as-of 2026-03-08 feedback list --private --format json
  expect_json 'map([.person, .by, .days, .goal, .share, .seen])' <<<'[["jordan","sam",1,null,"pair","first-hand"]]'
  expect 0 coach feedback list --format csv --no-header
  expect_output </dev/null
  expect 2 coach feedback list kind:nice
  expect 0 coach feedback list --private given:2026-03-09 --format tsv --columns person --no-header
  expect_output <<<sam
}

@test "show, by a part of the name" {
  give jordan --happened yesterday
  expect 0 coach feedback show 2026-03-27
  expect_output <<'END'
jordan/2026-03-27-sam
  to          Jordan
  by          Sam (coach)
  kind        reinforcing
  happened    2026-03-26
  given       2026-03-27
  seen        first-hand

SBI
  situation   At the demo on Thursday
  behavior    You named the open risk
  impact      They moved the date with us
END
  expect 0 coach feedback show jordan/2026-03-27-sam --format csv --columns person,days
  expect_output <<<$'person,days\njordan,1'
  expect 2 coach feedback show 2025
}

@test "balance counts givers, and of people says only when and by whom" {
  give jordan,ana --given 2026-03-02 --happened 2026-03-01
  give jordan --given 2026-03-20 --happened 2026-03-10 --redirecting
  expect 0 coach feedback balance
  expect_output <<'END'
by   reinforcing  redirecting  median days  last
sam            2            1            1  2026-03-20
END
  expect 0 coach feedback balance --people --format csv
  expect_output <<'END'
person,last,by,days_ago
ana,2026-03-02,sam,25
jordan,2026-03-20,sam,7
sam,,,
END
  expect 0 coach --as-of 2026-03-02 feedback balance --format csv --no-header
  expect_output <<<sam,2,0,1,2026-03-02
}

@test "check: feedback where it does not belong, and references to nobody" {
  give jordan
  give ana --share team
  mkdir -p people/jordan/feedback private/people/ana/feedback
  mv "$jordans/2026-03-27-sam.yaml" people/jordan/feedback/
  mv people/ana/feedback/2026-03-27-sam.yaml private/people/ana/feedback/2026-03-26-sam.yaml
  expect 1 coach check --format csv --columns file,line,rule --no-header
  expect_output <<'END'
people/jordan/feedback/2026-03-27-sam.yaml,,D8
private/people/ana/feedback/2026-03-26-sam.yaml,,D8
private/people/ana/feedback/2026-03-26-sam.yaml,7,D8
END
  rm -r people/jordan/feedback private
  put "$jordans/2026-03-27-zoe.yaml" <<'END'
kind: nice
given: 2026-03-27
by: zoe
behavior: You asked
action: You asked
impact: We knew
goal: jordan/nothing
END
  put "$jordans/notes.yaml" <<<'kind: reinforcing'
  expect 1 coach check --format csv --columns line,rule --no-header "$jordans"
  expect_output <<'END'
1,D3
3,D7
5,D11
5,F3
7,D7
,D8
END
}

@test "on a terminal without texts, the editor opens with the questions" {
  needs python3
  cat >editor <<'END'
#!/bin/sh
sed -i -e 's/^situation: .*/&At the demo/' -e 's/^behavior: .*/&You were rude/' -e 's/^impact: .*/&We knew/' "$1"
END
  chmod +x editor
  TERM=xterm EDITOR=$PWD/editor expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach feedback give jordan --by sam </dev/null
  [[ $stderr == *"'rude' judges"* ]]
  grep -qx 'behavior: You were rude' "$jordans/2026-03-27-sam.yaml"
  grep -qx '# On which day was it?' "$jordans/2026-03-27-sam.yaml"
}
