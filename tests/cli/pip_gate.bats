# The gate: five questions, one condition, and what each answer rests on.

load helper
load team
load pip_team

setup() {
  coach_setup
  verbal_step
  export COACH_USER=sam COACH_TODAY=2026-03-30
}

# The questions that are answered no, by their words.
noes() {
  coach pip gate jordan --format json 2>/dev/null | jq -r '[.[] | select(.answer == "no") | .question] | unique | join(" ")'
}

# shut QUESTION: the gate is shut, and by this question alone.
shut() {
  expect 1 coach pip gate jordan
  [ "$(noes)" = "$1" ]
  [[ $output == *'The gate is shut'* ]]
}

@test "everything on file: five yes, each with a file and a day, and talk to HR" {
  expect 0 coach pip gate jordan
  [ "${lines[0]}" = 'What have I still to do for Jordan?' ]
  [[ $output == *'performance has not improved (3 -> 3)'* ]]
  [[ $output == *'The gate is open. Talk to HR.'* ]]
  expect 0 coach pip gate jordan --format json
  expect_json '[.[] | select(.answer == "yes" and .date != null and .file != null) | .question] | unique' \
    <<<'["coaching","documented","expectations","feedback","not-improved","support"]'
  expect_json '[.[] | select(.answer == "no")] | length' <<<0
}

@test "what cannot be read may be what improved: no talk to HR, and no formal step, before it is mended" {
  echo 'goal: [' >people/jordan/goals/reviews.yaml
  expect 3 coach pip gate jordan
  [ "${lines[-1]}" = 'Not known yet: what cannot be read comes first, people/jordan/goals/reviews.yaml.' ]
  [[ $output != *'Talk to HR'* ]]
  for also in '' '--override=The launch is in May'; do
    expect 3 coach pip open jordan --step written --hr 'Pat Lee' ${also:+"$also"}
    [[ $stderr == *'not opened: what cannot be read comes first, people/jordan/goals/reviews.yaml'* ]]
    [[ $stderr == *"reviews.yaml:1:7: error: a '[' that is not closed"* ]]
  done
  [ ! -e "$steps/2026-03-30.yaml" ]
  expect 0 coach pip open jordan --step verbal --due +4w -n
  mkdir -p people/sam/goals
  mv people/jordan/goals/reviews.yaml people/sam/goals
  expect 0 coach pip open jordan --step written --hr 'Pat Lee'
}

@test "a gate is not open where nobody knows what lies in private/" {
  for kind in sessions feedback; do
    mkdir -p people/jordan/$kind
    mv private/people/jordan/$kind/*.yaml people/jordan/$kind
    for file in people/jordan/$kind/*.yaml; do
      echo 'share: team' >>"$file"
    done
  done
  sed -i '/^private: here/d' team.yaml
  rm -r "$steps"
  expect 0 coach pip gate jordan
  rm -r private
  expect 1 coach pip gate jordan
  [ "${lines[-1]}" = 'Not known here: private/ is not in this clone.' ]
}

@test "the rows: who agreed, what was told, which talks, which follow-ups" {
  expect 0 coach pip gate jordan --format csv --columns question,date,what,file
  expect_output <<'END'
question,date,what,file
expectations,2026-03-02,'jordan' agreed to jordan/stories,people/jordan/goals/stories.yaml
expectations,2026-03-02,'sam' agreed to jordan/stories,people/jordan/goals/stories.yaml
feedback,2026-03-16,"SBI, 3 days after the event: You showed two of the five stories",private/people/jordan/feedback/2026-03-16-sam.yaml
coaching,2026-03-04,"GROW, with an option and an action of their own",private/people/jordan/sessions/2026-03-04.yaml
coaching,2026-03-18,"GROW, with an option and an action of their own",private/people/jordan/sessions/2026-03-18.yaml
support,2026-03-06,check-in; in the way: Reviews wait for a day,private/people/jordan/sessions/2026-03-06.yaml
support,2026-03-13,check-in; in the way: Reviews wait for a day,private/people/jordan/sessions/2026-03-13.yaml
support,2026-03-19,support given: Pair on the first,private/people/jordan/sessions/2026-03-04.yaml
support,2026-03-19,support given: Pair on the first,private/people/jordan/sessions/2026-03-18.yaml
support,2026-03-20,check-in; in the way: Reviews wait for a day,private/people/jordan/sessions/2026-03-20.yaml
support,2026-03-27,check-in; in the way: Reviews wait for a day,private/people/jordan/sessions/2026-03-27.yaml
documented,2026-03-04,follow-up on the GROW session,private/people/jordan/sessions/2026-03-04.yaml
documented,2026-03-06,follow-up on the check-in,private/people/jordan/sessions/2026-03-06.yaml
documented,2026-03-13,follow-up on the check-in,private/people/jordan/sessions/2026-03-13.yaml
documented,2026-03-18,follow-up on the GROW session,private/people/jordan/sessions/2026-03-18.yaml
documented,2026-03-20,follow-up on the check-in,private/people/jordan/sessions/2026-03-20.yaml
documented,2026-03-27,follow-up on the check-in,private/people/jordan/sessions/2026-03-27.yaml
not-improved,2026-03-27,"Incomplete stories: 3 -> 3, target 0",people/jordan/goals/stories.yaml
END
}

@test "without the feedback: question 2" {
  rm -r "$facts"
  shut feedback
  [[ $output == *'2. Was specific, timely feedback given? No'* ]]
  [[ $output == *'no specific, timely feedback of the coach since 2026-02-02'* ]]
}

@test "praise alone does not say what is expected, and is shown beside what does" {
  sed 's/^kind: .*/kind: reinforcing/; s/^given: .*/given: 2026-03-17/' "$facts/2026-03-16-sam.yaml" >"$facts/2026-03-17-sam.yaml"
  expect 0 coach pip gate jordan
  [[ $output == *'SBI, reinforcing, 4 days after the event'* ]]
  rm "$facts/2026-03-16-sam.yaml"
  shut feedback
  [[ $output == *'no redirecting feedback of the coach since 2026-02-02, only reinforcing'* ]]
}

@test "feedback that judges, or comes late, is not what was asked for" {
  sed -i 's/^behavior: .*/behavior: You were lazy/' "$facts/2026-03-16-sam.yaml"
  shut feedback
  feedback
  sed -i 's/^happened: .*/happened: 2026-03-06/' "$facts/2026-03-16-sam.yaml"
  shut feedback
}

@test "without the check-ins: question 4" {
  rm "$talks"/2026-03-{06,13,20,27}.yaml
  shut support
  [[ $output == *'no check-in since 2026-03-02'* ]]
}

@test "a week without a check-in is named" {
  rm "$talks/2026-03-13.yaml"
  shut support
  [[ $output == *'no check-in in 1 of 4 weeks, first in that of 2026-03-09'* ]]
}

@test "support that is late, and no support at all: question 4" {
  sed -i 's/, by: 2026-03-20, done: 2026-03-19}/, by: 2026-03-20}/' "$talks/2026-03-04.yaml"
  shut support
  [[ $output == *'promised for 2026-03-20 and not given yet: Pair on the first'* ]]
  grow 2026-03-04
  sed -i '/^support:/,/id: pair/d; /^blockers:/d' "$talks"/*.yaml
  shut support
  [[ $output == *'no support was promised, and no check-in asked what is in the way'* ]]
}

@test "without the follow-ups: question 5" {
  sed -i '/^followup_sent:/d' "$talks"/*.yaml
  shut documented
  [[ $output == *'no follow-up on the GROW session of 2026-03-04'* ]]
}

@test "a follow-up may be sent within two days" {
  sed -i '/^followup_sent:/d' "$talks/2026-03-27.yaml"
  shut documented
  expect 0 coach pip gate jordan --as-of 2026-03-29
  [[ $output == *'2026-03-27  the check-in, with a follow-up due by 2026-03-29'* ]]
}

@test "without the person's own options: question 3" {
  sed -i '/^  - Split/d; /^  - Ask/d' "$talks"/2026-03-{04,18}.yaml
  shut coaching
  [[ $output == *'0 of 2 GROW sessions with an option and an action of their own since 2026-03-02 (2 held)'* ]]
}

@test "without the agreement: question 1" {
  sed -i '/^agreed:/,/by: sam/d' "$stories"
  shut expectations
  [[ $output == *'jordan/stories, as it stands, is not agreed by jordan and sam'* ]]
}

@test "a target that changed after it was agreed, and a goal that is not SMART: question 1" {
  sed -i 's/^    target: 0/    target: 1/' "$stories"
  shut expectations
  verbal_step
  sed -i 's/^goal: .*/goal: Improve communication/; /^due:/d; /^kpis:/,$d' "$stories"
  [[ $(noes) == *expectations* ]]
}

@test "half of the gap is closed: it is to be recognised" {
  sed -i 's/2026-03-27: 3/2026-03-27: 1/' "$stories"
  shut not-improved
  [[ $output == *'it improved: recognise it'* ]]
  [[ $output == *'3 -> 1'* ]]
}

@test "a third of it is closed: open, and for people to weigh" {
  sed -i 's/2026-03-27: 3/2026-03-27: 2/' "$stories"
  expect 0 coach pip gate jordan
  [[ $output == *'moved 3 -> 2'* ]]
}

# two_kpis READINGS: a second KPI beside that of the stories.
two_kpis() {
  printf '  - {id: reviews, name: Late reviews, kind: lag, keep: at-most 2, source: review, readings: {%s}}\n' "$1" \
    >>"$stories"
}

@test "one KPI of two improved: open, and no sentence says the opposite of another" {
  sed -i 's/2026-03-27: 3/2026-03-27: 1/; /^agreed:/,/by: sam/d' "$stories"
  two_kpis '2026-03-06: 5, 2026-03-27: 5'
  COACH_TODAY=2026-03-02 both goal jordan/stories
  expect 0 coach pip gate jordan
  [[ $output == *'6. One condition: has performance not improved? Only in part'* ]]
  [[ $output == *'Incomplete stories: moved 3 -> 1: weigh together what that tells'* ]]
  [[ $output == *'Late reviews: where it was (5 -> 5)'* ]]
  [[ $output != *'it improved'* && $output != *'has not improved'* ]]
}

@test "a KPI that was not read is asked for, whatever the others say" {
  sed -i '/^agreed:/,/by: sam/d' "$stories"
  two_kpis '2026-03-02: 5'
  COACH_TODAY=2026-03-02 both goal jordan/stories
  shut not-improved
  [[ $output == *'has performance not improved? Nobody can tell yet'* ]]
  [[ $output == *'to do Late reviews: 5 on 2026-03-02, no reading since, keep at-most 2'* ]]
  [[ $output == *'with  coach goal record jordan/stories/reviews VALUE'* ]]
}

@test "no reading since the start: nothing can be told, and the gate is shut" {
  sed -i '/^      2026-03/d; /readings:/d' "$stories"
  shut not-improved
}

@test "circumstances beyond their control stand above the answers" {
  cat >>"$stories" <<<$'barriers:\n  - {what: The test lab is closed, outside: true, since: 2026-03-10}'
  expect 0 coach pip gate jordan
  grep -n . <<<"$output" | sed -n 's/^\([0-9]*\):.*\(beyond their control\|1\. Were SMART\).*/\2/p' >order
  diff - order <<<$'beyond their control\n1. Were SMART'
  [[ $output == *'The test lab is closed'* ]]
}

@test "as of an earlier day it is answered as it stood" {
  expect 1 coach pip gate jordan --as-of 2026-03-10 --format json
  expect_json '[.[] | select(.answer == "no") | .question] | unique' \
    <<<'["coaching","feedback","not-improved"]'
}

@test "without any step the last four weeks are asked about" {
  rm -r "$steps"
  expect 0 coach pip gate jordan
  [[ ${lines[1]} == *'2026-03-02 to 2026-03-30' ]]
}

@test "a step that was resolved is over, and the last four weeks are asked about" {
  cat >>"$steps/2026-03-02.yaml" <<<$'outcome: resolved\nclosed: 2026-03-27'
  expect 1 coach pip gate jordan --as-of 2026-06-19
  [[ ${lines[1]} == *'2026-05-22 to 2026-06-19' ]]
  [[ $output == *'no check-in since 2026-05-22'* ]]
  sed -i 's/^outcome: .*/outcome: continue/' "$steps/2026-03-02.yaml"
  expect 0 coach pip gate jordan --as-of 2026-06-19
}

@test "a step that was closed early misses no weeks behind its end" {
  rm "$talks"/2026-03-{20,27}.yaml
  shut support
  cat >>"$steps/2026-03-02.yaml" <<<$'outcome: continue\nclosed: 2026-03-17'
  expect 0 coach pip gate jordan
}

@test "reading changes nothing" {
  before=$(fingerprint)
  expect 0 coach pip gate jordan
  diff - <(fingerprint) <<<"$before"
}

# The questions that a change of one file may turn: those whose proofs lie in it.
proved_by() {
  jq -r --arg file "$1" '[.[] | select(.file == $file) | .question] | unique | join(" ")' all.json
}

@test "whichever file is taken away, no question turns that it does not prove" {
  coach pip gate jordan --format json >all.json
  find people private -name '*.yaml' ! -name person.yaml | sort >files
  (($(wc -l <files) == 9))
  while read -r file; do
    mv "$file" taken
    for question in $(noes); do
      [[ " $(proved_by "$file") " == *" $question "* ]] || {
        echo "without $file: $question" && false
      }
    done
    mv taken "$file"
  done <files
  [ -z "$(noes)" ]
}

@test "each file of the scenario but the step's is missed: it proves something that is asked" {
  while read -r file questions; do
    mv "$file" taken
    [ "$(noes)" = "$questions" ] || { echo "without $file: $(noes)" && false; }
    mv taken "$file"
  done <<END
$stories expectations not-improved
$facts/2026-03-16-sam.yaml feedback
$talks/2026-03-04.yaml coaching
$talks/2026-03-18.yaml coaching
$talks/2026-03-06.yaml support
$talks/2026-03-13.yaml support
$talks/2026-03-20.yaml support
END
}

@test "what is missing has its command, in the page and in the rows" {
  rm "$facts"/*
  sed -i '/^followup_sent:/d' "$talks/2026-03-13.yaml"
  shut 'documented feedback'
  [[ $output == *'with  coach session followup jordan/2026-03-13'* ]]
  expect 1 coach pip gate jordan --format json
  expect_json '[.[] | select(.missing) | .command]' \
    <<<'["coach feedback give jordan","coach session followup jordan/2026-03-13"]'
}

@test "figures have what is beyond the person's control beside them, in rows, too" {
  cat >>"$stories" <<<$'barriers:\n  - {what: The test lab is closed, outside: true, since: 2026-03-10}'
  expect 0 coach pip gate jordan --format json
  expect_json '[.[] | select(.outside) | [.question, .outside]]' <<<'[["not-improved","The test lab is closed"]]'
}

@test "targets of the step are to be agreed to, like its goals" {
  sed -i '/^due:/a targets: [{kpi: jordan/stories/incomplete, value: 1}]' "$steps/2026-03-02.yaml"
  shut expectations
  [[ $output == *'with  coach pip agree jordan/2026-03-02'* ]]
  both pip jordan/2026-03-02
  expect 0 coach pip gate jordan
  [[ $output == *"'sam' agreed to the targets of jordan/2026-03-02"* ]]
}

@test "the team may ask for more talks, and for less of the gap" {
  cat >>team.yaml <<<$'thresholds:\n  steps: {sessions: 3, improved: 0.3}'
  sed -i 's/2026-03-27: 3/2026-03-27: 2/' "$stories"
  shut 'coaching not-improved'
  [[ $output == *'2 of 3 GROW sessions'* ]]
}

@test "without a step of coaching, the last four weeks are asked about, however long a step may be" {
  rm -r "$steps"
  cat >>team.yaml <<<$'thresholds:\n  steps: {verbal_min: 1, verbal_max: 7}'
  rm "$talks"/*
  expect 1 coach pip gate jordan
  [[ $output == *'no check-in since 2026-03-02'* ]]
}

@test "the last week counts, though the step ends within it" {
  rm "$talks/2026-03-27.yaml"
  shut support
  [[ $output == *'no check-in in 1 of 4 weeks, first in that of 2026-03-23'* ]]
}

@test "before the least days of a step nothing can be told" {
  expect 1 coach pip gate jordan --as-of 2026-03-13
  [[ $output == *'the verbal step takes until 2026-03-16 at least'* ]]
  expect 1 coach pip gate jordan --as-of 2026-03-16
  [[ $output != *'takes until'* ]]
}

@test "what stood in the way within the step is shown when it is over, too" {
  cat >>"$stories" <<'END'
barriers:
  - {what: The test lab was closed, outside: true, since: 2026-03-09, until: 2026-03-20}
  - {what: A move of desks, outside: true, since: 2026-02-09, until: 2026-02-20}
END
  expect 0 coach pip gate jordan
  [[ $output == *'The test lab was closed (until 2026-03-20)'* ]]
  [[ $output != *'desks'* ]]
  expect 0 coach pip status jordan
  [[ $output == *'The test lab was closed'* ]]
}

@test "in a team without a manager or a coach, feedback of anyone else is asked about" {
  sed -i '/^manager:/d' team.yaml
  sed -i '/^by:/d' "$steps/2026-03-02.yaml"
  COACH_TODAY=2026-03-02 both goal jordan/stories
  coach pip gate jordan --format json >../rows || [ $? = 1 ]
  jq -e '[.[] | select(.question == "feedback") | .answer] | unique == ["yes"]' ../rows
}
