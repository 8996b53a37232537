#!/bin/sh
# Twelve weeks of coaching with coach and nothing else, from an empty directory to the last session.
#
#   sh examples/twelve-weeks.sh DIR
#
# Sam coaches Jordan, whose projects are late and whose weeks are too long. Read it from top to
# bottom: each day is pinned, and each command is what would be typed on that day. DIR is made, and
# left behind to look around in.

set -eu
directory=${1:?usage: sh examples/twelve-weeks.sh DIR}

# day DATE PERSON WHAT: from here on it is that day, and this person is at the keyboard.
day() {
  export COACH_TODAY="$1" COACH_USER="$2"
  printf '\n== %s, %s: %s\n' "$1" "$2" "$3"
}

day 2026-01-05 sam 'a directory, its people, and a plan of talks'
coach init "$directory" --manager Sam
cd "$directory"
git init --quiet
coach person add Jordan --role 'Marketing manager' --coach sam
coach person add Ana --role 'Events lead' --coach sam
coach person add Zoe --role 'Content lead' --coach sam
coach session schedule jordan --cycle planning --date 2026-01-05 --at 10:00

day 2026-01-05 jordan 'goals that can be measured, and a habit that moves them'
coach goal add jordan 'Increase on-time delivery from 65% to 90% within 12 weeks' \
  --id on-time --every week --source 'weekly delivery report' \
  --why 'Late projects cost us two renewals' --supports me
coach goal add jordan 'Reduce weekly work hours from 55 to 45 within 12 weeks' \
  --id hours --every week --source 'my calendar' \
  --why 'I want my evenings back' --supports me
coach goal habit on-time --do "Plan the team's top three tasks of the day" --id plan-first \
  --when '09:00, at my desk, before mail' --minutes 5 --every workday
coach goal agree on-time --clear yes --achievable yes --support 'A planning course'
coach goal agree hours --clear yes --achievable yes

day 2026-01-05 sam 'the kick-off: what each expects, and will do; both agree to the goals'
coach person contract jordan --purpose 'Lead the launch team by summer' --cadence 2w \
  --coach 'Ask before I advise; be on time' --coachee 'Bring one thing to each talk' \
  --confidential 'What is said here stays here, figures aside' \
  --feedback 'The same day, in private' --review 2026-03-30
coach person agree jordan --clear yes --achievable yes
coach goal agree on-time --clear yes --achievable yes
coach goal agree hours --clear yes --achievable yes
coach session log jordan --about jordan/on-time --focus 'What this quarter is for' \
  --goal 'Know what counts, and by when' --now 'One project in three is late' \
  --option 'Plan each day with the team' --option 'One owner for every project' \
  --option 'Late changes go into the next sprint' \
  --will 'Begin the daily plan; by 2026-01-07; how at nine, before mail; confidence 8' \
  --support 'Book the planning course; by 2026-01-16' --next 2026-01-19

day 2026-01-05 jordan 'and the contract is agreed, too'
coach person agree jordan --clear yes --achievable yes
coach check

day 2026-01-07 sam 'what is owed: the note after the talk'
coach status
coach session followup jordan/2026-01-05 --format md
coach session followup jordan/2026-01-05 --sent

day 2026-01-09 jordan 'the first week: an action done, ticks, two readings, three lines'
coach session action done begin-the-daily
coach goal tick --from - <<'END'
goal,habit,date,skip
jordan/on-time,plan-first,2026-01-05,
jordan/on-time,plan-first,2026-01-06,
jordan/on-time,plan-first,2026-01-07,
jordan/on-time,plan-first,2026-01-08,client day
jordan/on-time,plan-first,2026-01-09,
END
coach goal habit on-time
coach goal record on-time 66
coach goal record hours 55
coach review journal add me --well 'The plan was there every morning' --hard 'Mail comes first by itself' \
  --different 'Mail stays shut until ten'

day 2026-01-14 sam 'feedback, while the moment is fresh'
coach feedback give jordan --happened 2026-01-13 --situation "At Monday's stand-up" \
  --behavior 'you named one owner for each of the six projects' \
  --impact 'nobody asked me on Tuesday whose task it was' --goal jordan/on-time
coach session action done book-the-planning

day 2026-01-19 sam 'the second talk: prepared, held, written down in its own order'
coach goal record on-time 70 --date 2026-01-16
coach goal record hours 54 --date 2026-01-16
coach session prep jordan
coach session log jordan --about jordan/on-time --focus 'Vendors who deliver late' \
  --goal 'Two vendors on time by February' --now 'Two slipped, both on print' \
  --tried 'Asked them to hurry, which changed nothing' \
  --in-the-way 'They hear of a date when it has moved' \
  --option 'Send dates on the day they change' --option 'A second printer' \
  --option 'Ask for a draft three days before' \
  --will 'Ask both printers for drafts three days before; by 2026-01-23; how by phone; confidence 7' \
  --support 'Talk to purchasing about a second printer; by 2026-01-30' --next 2026-02-02
coach session followup jordan/2026-01-19 --sent

day 2026-01-30 sam 'the next talk is moved, with the reason'
coach session move jordan/2026-02-02 2026-02-04 --why 'Jordan is at the fair'

day 2026-02-04 sam 'the third talk, and readings from a spreadsheet'
coach goal record --from - <<'END'
goal,date,value
jordan/on-time,2026-01-23,69
jordan/on-time,2026-01-30,73
jordan/hours,2026-01-23,53
jordan/hours,2026-01-30,52
END
coach session action done ask-both-printers --learned 'A call is quicker than four mails'
coach session action done talk-to-purchasing
coach session log jordan --about jordan/hours --focus 'The tasks that eat the evenings' \
  --goal 'Home by six twice a week' --now 'Reports take every Thursday evening' \
  --in-the-way 'Nobody else knows the reports' \
  --option 'Teach Ana the report' --option 'Send it on Friday' --option 'Half of the charts' \
  --will 'Teach Ana the weekly report; by 2026-02-11; how on Thursday at two; confidence 9' \
  --support 'Tell clients it comes on Friday; by 2026-02-06' --next 2026-02-16

day 2026-02-06 jordan 'a look at the whole'
coach session action done tell-clients
for date in 2026-01-30 2026-02-02 2026-02-03 2026-02-05 2026-02-06; do
  coach goal tick plan-first "$date"
done
coach goal record hours 51
coach goal record on-time 76
coach status me
coach session roadmap me

day 2026-02-16 sam 'halfway: the numbers, another talk, and what others see'
coach goal record --from - <<'END'
goal,date,value
jordan/on-time,2026-02-13,78
jordan/hours,2026-02-13,50
END
coach goal gap
coach session log jordan --about jordan/on-time --focus 'Whether it holds without pushing' \
  --goal 'Know which projects still slip' --now 'Ten points up, and the stand-up runs by itself' \
  --in-the-way 'Late changes by two clients' \
  --option 'Look at one late project each Friday' --option 'A change costs a new date' \
  --option 'Ask the two clients what they need' \
  --will 'Look at one late project each Friday; by 2026-02-20; how with its owner; confidence 8' \
  --support 'Join the first of these looks; by 2026-02-20' --next 2026-03-02
coach session followup jordan/2026-02-16 --sent
coach feedback ask jordan --of ana,zoe --due 2026-02-27

day 2026-02-20 sam 'what was promised'
coach session action done join-the-first
coach session action done look-at-one-late --learned 'Dates slip where nobody owns the brief'

day 2026-02-23 ana 'an answer'
coach feedback give jordan --round 2026-02-16 --happened 2026-02-19 \
  --situation 'In the launch meeting' --behavior 'you asked each of us for the date that we believe in' \
  --impact 'I said the true one'

day 2026-03-02 sam 'a talk of the fifth kind of week: what has become a habit'
coach session log jordan --about jordan/hours --focus 'What no longer needs a reminder' \
  --goal 'Leave the planning to the team on Fridays' --now 'Ana sends the report' \
  --in-the-way 'I look at it all the same' --option 'Do not open it' --option 'Ask Ana for one line' \
  --option 'Let Zoe lead the Friday plan' \
  --will 'Let Zoe lead the plan on Fridays; by 2026-03-06; how I am in the room; confidence 7' \
  --support 'Say to the board who leads it; by 2026-03-09' --next 2026-03-16
coach session followup jordan/2026-03-02 --sent
coach session move jordan/2026-03-16 --skip --why 'Jordan is on leave'

day 2026-03-10 sam 'two promises kept'
coach session action done let-zoe-lead
coach session action done say-to-the-board

day 2026-03-27 sam 'the last Friday: the figures of three months'
coach goal record --from - <<'END'
goal,date,value
jordan/on-time,2026-02-20,80
jordan/on-time,2026-02-27,81
jordan/on-time,2026-03-06,83
jordan/on-time,2026-03-13,85
jordan/on-time,2026-03-20,86
jordan/on-time,2026-03-27,88
jordan/hours,2026-02-20,50
jordan/hours,2026-02-27,49
jordan/hours,2026-03-06,48
jordan/hours,2026-03-13,47
jordan/hours,2026-03-20,47
jordan/hours,2026-03-27,46
END
coach review scorecard
coach status

day 2026-03-30 sam 'the last talk'
coach feedback give jordan --happened 2026-03-27 --situation 'In the review of the quarter on Friday' \
  --behavior 'you showed the projects that were late before those that were not' \
  --impact 'the board asked how we can help' --goal jordan/on-time
coach session log jordan --about jordan/on-time --about jordan/hours --focus 'What stays' \
  --goal 'Keep it without talks every two weeks' --now '88 of 90, and 46 hours' \
  --option 'A look once a month' --option 'The plan belongs to the team' --option 'A keep KPI' \
  --will 'Write down how the daily plan works; by 2026-04-10; how one page; confidence 9' \
  --support 'Put the launch team before the board; by 2026-04-15' --next 2026-04-27 \
  --coach-learned 'Asking for the obstacle first saves half of the talk'
coach session followup jordan/2026-03-30 --sent

day 2026-04-01 jordan 'closed, at 88 of 90: what was learned'
coach goal close on-time --learned 'A date holds when one person owns it'
coach goal close hours --learned 'What I teach I need not do'
coach review scorecard --all --columns goal,kpi,baseline,target,actual,progress,status
coach session list person:jordan --private
coach check
