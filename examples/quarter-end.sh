#!/bin/sh
# The end of a quarter with coach and nothing else: a review that goes both ways, the last look at a
# goal, and the path for when coaching has not helped, once left at its gate and once entered.
#
#   sh examples/quarter-end.sh DIR
#
# Sam coaches three people. Jordan has had a good quarter. Ana and Robin both take on more stories
# than get done, and each has had four weeks of coaching about it. Read it from top to bottom: each
# day is pinned, and each command is what would be typed on that day. DIR is made, and left behind
# to look around in. What comes before a quarter's end is in examples/twelve-weeks.sh.

set -eu
directory=${1:?usage: sh examples/quarter-end.sh DIR}

# day DATE PERSON WHAT: from here on it is that day, and this person is at the keyboard.
day() {
  export COACH_TODAY="$1" COACH_USER="$2"
  printf '\n== %s, %s: %s\n' "$1" "$2" "$3"
}

# no COMMAND...: one whose answer is no, which is exit status 1 and nothing to stop at.
no() {
  "$@" || [ $? = 1 ]
}

# stories PERSON: a goal about unfinished stories, and both agree to it.
stories() {
  coach goal add "$1" 'Cut incomplete stories from 3 to 0 a sprint by 30 June 2026' --id stories \
    --kpi incomplete --every 2w --source 'sprint review' --supports team/launch \
    --why 'What is not finished moves the launch'
  for person in "$1" sam; do
    COACH_USER=$person coach goal agree "$1/stories" --clear yes --achievable yes
  done
}

# grow PERSON FOCUS ACTION: a talk in which the options are theirs, and its note.
grow() {
  coach session log "$1" --about "$1/stories" --focus "$2" --goal 'Know what to leave out' \
    --now 'Two of five stories were shown' --in-the-way 'Reviews wait for a day' \
    --option 'Split what takes over two days' --option 'Ask for the review at noon' \
    --option 'Take one story less' --will "$3; by friday; how at the stand-up; confidence 8" \
    --support 'Look at one split the same day; by friday' --next +2d
  coach session followup "$1/$COACH_TODAY" --sent
}

# checkin PERSON GOING: ten minutes, and their note.
checkin() {
  coach pip checkin "$1" --going "$2" --blockers 'Reviews still wait for half a day' \
    --next +1w --followup-sent today
}

day 2026-01-05 sam 'a directory, its people, and a goal'
coach init "$directory" --manager Sam
cd "$directory"
git init --quiet
coach person add Jordan --role 'Marketing manager' --coach sam
coach person add Ana --role Developer --coach sam
coach person add Robin --role Developer --coach sam
coach goal add team 'Cut open incidents of the new site from 12 to 0 by 30 June 2026' --id launch \
  --kpi incidents --every week --source 'incident list' --supports me --why 'Each costs orders'
coach goal add jordan 'Increase on-time delivery from 80% to 90% by 30 March 2026' --id on-time \
  --kpi rate --every week --source 'delivery report' --supports team/launch \
  --why 'A late project is a late launch'
for person in jordan sam; do
  COACH_USER=$person coach goal agree on-time --clear yes --achievable yes
done

day 2026-03-02 sam 'two who begin four weeks of focused coaching'
stories ana
stories robin
for person in ana robin; do
  coach pip open "$person" --step verbal --due 2026-03-27 --target "$person/stories/incomplete=0" \
    --support 'Review at noon, the same day; by 2026-03-27'
  COACH_USER=$person coach pip agree "$person" --clear yes --achievable yes
  coach pip agree "$person" --clear yes --achievable yes
done

day 2026-03-04 sam 'the first talks'
grow ana 'Finishing what was begun' 'Split the two largest'
grow robin 'Finishing what was begun' 'Split the two largest'

day 2026-03-06 sam 'the weekly check-ins, and promises kept'
checkin ana 'One story at a time'
checkin robin 'Two at once'
for person in ana robin; do
  coach session action done "$person/2026-03-04/look-at-one-split"
  COACH_USER=$person coach session action done "$person/2026-03-04/split-the-two-largest"
done

day 2026-03-13 sam 'the sprint review, and the feedback on it'
coach goal record --from - <<'END'
goal,date,value
ana/stories,2026-03-13,3
robin/stories,2026-03-13,3
END
checkin ana 'One story is nearly through'
checkin robin 'Two at once'

day 2026-03-16 sam 'what was seen, three days later'
coach feedback give ana,robin --redirecting --happened 2026-03-13 \
  --situation 'In the sprint review on Friday' \
  --behavior 'you showed two of the five stories that you had taken' \
  --impact 'the team moved the other three into the next sprint'

day 2026-03-18 sam 'the second talks'
grow ana 'What to take into a sprint' 'Take three stories, not five'
grow robin 'What to take into a sprint' 'Take three stories, not five'

day 2026-03-20 sam 'check-ins, and what was promised'
checkin ana 'Three stories, two of them done'
checkin robin 'Four stories, one of them done'
for person in ana robin; do
  coach session action done "$person/2026-03-18/look-at-one-split"
  COACH_USER=$person coach session action done "$person/2026-03-18/take-three-stories"
done

day 2026-03-27 sam 'the last sprint of the quarter'
coach goal record --from - <<'END'
goal,date,value
ana/stories,2026-03-27,1
robin/stories,2026-03-27,3
jordan/on-time,2026-01-30,82
jordan/on-time,2026-02-27,86
jordan/on-time,2026-03-27,91
END
coach pip checkin ana --going 'One is left' --given review-at-noon --next +1w --followup-sent today
coach pip checkin robin --going 'Three are left' --blockers 'The test server stands still' \
  --given review-at-noon --next +1w --followup-sent today
coach pip status ana

day 2026-03-30 sam 'Ana: the gate stays shut, because it improved'
no coach pip gate ana
coach feedback give ana --goal ana/stories --happened 2026-03-27 \
  --situation 'In the sprint review on Friday' --behavior 'you showed all of your stories but one' \
  --impact 'the launch kept its date'
coach pip close ana --outcome resolved --learned 'Three stories taken are three stories done'

day 2026-03-30 sam 'Robin: the gate opens, and HR is spoken to'
coach pip gate robin

day 2026-03-31 sam 'Jordan: the quarter, gathered from the records'
coach review start jordan --period 2026-Q1
day 2026-03-31 jordan 'Jordan: what went well, what was hard, and how the coaching was'
coach review self jordan --well 'Nine projects in ten were on time' --strengths 'Saying no early' \
  --hard 'Two clients who changed their minds' --outside 'The printer was on strike in February' \
  --values 'I told the client the true date' --hindsight 'Ask for the brief in writing'
coach review upward jordan --progress 'Yes: each talk ended with a date' \
  --obstacles 'The board decided later than you said' --skills 'I now lead the weekly review'
day 2026-04-01 sam 'Jordan: the part of whoever coaches, then all of it side by side'
coach review manager jordan --commitment 'Every promise of the quarter was kept' \
  --willingness 'Asked Ana how she splits her work' --goal-setting 'The target was Jordan'\''s own'
coach review show jordan
coach review report jordan

day 2026-04-01 sam 'Robin: the second step, in writing'
coach pip open robin --step written --due 2026-04-29 --target robin/stories/incomplete=1 \
  --hr 'Noor Haddad' --hr-date 2026-03-31 --expectation 'At most one story a sprint is left over' \
  --support 'Pair with Ana on the first story; by 2026-04-08' \
  --consequence 'We look together at whether another role suits better' --review 2026-04-29
day 2026-04-02 robin 'Robin has read it, and agrees'
coach pip acknowledge robin
coach pip agree robin --clear yes --achievable yes --support 'A test server that stays up'
day 2026-04-02 sam 'and Sam agrees, too'
coach pip agree robin --clear yes --achievable yes
coach pip list

day 2026-04-02 jordan 'Jordan: a goal reached is closed, and kept'
coach goal close on-time --learned 'A date holds when one person owns it' \
  --wins 'Ten points in a quarter' --sustain 'The Friday look' --next 'Show Ana how' \
  --keep 'at-least 88'
for person in jordan sam; do
  COACH_USER=$person coach goal agree on-time-keep --clear yes --achievable yes
done

day 2026-04-02 sam 'skill and will, task by task, as both sides see them'
coach person task add jordan 'Lead the weekly review' --skill able --will keen
COACH_USER=jordan coach person task add jordan 'Lead the weekly review' --skill learning --will keen
coach person task list --private
coach review readiness --private

day 2026-04-03 sam 'and the coach: what was held, kept, given and learned'
coach review coach --period 2026-Q1
coach status
coach check
