# Several writers at one moment: one at a time, and nothing of any of them is lost.

load ../cli/helper

setup() {
  coach_setup
  acme
}

teardown() {
  [[ -z ${holder:-} ]] || kill "$holder"
}

# Fifty days, in an order of their own.
days() {
  local month day
  for day in 09 23 01 17 13 25 05 21 11 19 07 15 03 24 02 16 10 20 06 22 12 18 08 14 04; do
    for month in 01 02; do
      echo "2026-$month-$day"
    done
  done
}

# A goal without readings, from the start of the year on.
new_goal() {
  coach goal add "$1" 'Raise bookings from 10 to 99 by 30 June 2026' --start 2026-01-01 \
    --id "$2" >/dev/null 2>&1
}

# Hold the lock for some seconds, as another program would.
hold_lock() {
  mkdir -p .coach
  (exec 3>&- 9>.coach/lock && flock 9 && exec sleep "$1") &
  holder=$!
  while flock --nonblock .coach/lock true; do
    sleep 0.02
  done
}

# wait_all PROCESS...: each of them ends well.
wait_all() {
  local process
  for process; do
    wait "$process"
  done
}

# The days of the readings in a file, in its order.
days_of() {
  sed -n 's/^ *\(2026-..-..\): .*/\1/p' "$1"
}

@test "fifty readings of one goal at once: fifty lines, in order of date" {
  local day number=0
  local -a writers=()
  new_goal jordan bookings
  for day in $(days); do
    ((++number))
    coach goal record jordan/bookings "$number" --date "$day" 2>/dev/null 3>&- &
    writers+=($!)
  done
  wait_all "${writers[@]}"
  days | sort | diff - <(days_of people/jordan/goals/bookings.yaml)
  # each day has the value that its own writer gave
  number=0
  for day in $(days); do
    ((++number))
    grep -qx " *$day: $number" people/jordan/goals/bookings.yaml
  done
  expect 0 coach check
}

@test "fifty readings of fifty goals at once: one line in each" {
  local number
  local -a writers=()
  {
    echo person,statement
    for ((number = 10; number < 60; number++)); do
      echo "jordan,Raise sales of product$number from 1 to 99 by 30 June 2026"
    done
  } >../goals.csv
  coach goal add --from ../goals.csv >../names 2>/dev/null
  (($(wc -l <../names) == 50))
  for name in $(<../names); do
    coach goal record "$name" 5 2>/dev/null 3>&- &
    writers+=($!)
  done
  wait_all "${writers[@]}"
  for name in $(<../names); do
    grep -qx ' *2026-03-27: 5' "people/jordan/goals/${name#*/}.yaml"
  done
  # warnings may be: fifty goals at once are too many for anyone
  expect 0 coach check
}

@test "an import and single readings at once: all of both" {
  local day
  local -a writers=()
  new_goal jordan bookings
  new_goal ana bookings
  {
    echo goal,date,value
    for day in $(days); do
      echo "jordan/bookings,$day,7"
      echo "ana/bookings,$day,7"
    done
  } >../rows.csv
  for day in 26 27 28; do
    coach goal record jordan/bookings 8 --date "2026-02-$day" 2>/dev/null 3>&- &
    writers+=($!)
    coach goal record --from ../rows.csv 2>/dev/null 3>&- &
    writers+=($!)
    coach goal record ana/bookings 8 --date "2026-02-$day" 2>/dev/null 3>&- &
    writers+=($!)
  done
  wait_all "${writers[@]}"
  for name in jordan ana; do
    (days && printf '2026-02-%s\n' 26 27 28) | sort |
      diff - <(days_of "people/$name/goals/bookings.yaml")
  done
  expect 0 coach check
}

@test "reports while fifty readings are written: always a whole file" {
  local day
  local -a writers=()
  new_goal jordan bookings
  for day in $(days); do
    coach goal record jordan/bookings 7 --date "$day" 2>/dev/null 3>&- &
    writers+=($!)
  done
  while (($(days_of people/jordan/goals/bookings.yaml | wc -l) < 50)); do
    expect 0 coach goal show jordan/bookings
    expect_quiet
  done
  wait_all "${writers[@]}"
}

@test "the lock is held longer than five seconds: exit 4, and nothing is changed" {
  local begun=$SECONDS
  cp -R people ../before
  hold_lock 60
  expect 4 coach goal record jordan/on-time 87 --date 2026-03-24
  expect_stderr <<'.'
.coach/lock: error: another coach is writing here [E3]
      = help: try again when it is done
.
  ((SECONDS - begun >= 5 && SECONDS - begun < 30))
  diff -r people ../before
}

@test "the lock is held for a second: the reading waits for it" {
  hold_lock 1
  expect 0 coach goal record jordan/on-time 87 --date 2026-03-24
  grep -q ' 2026-03-24: 87$' people/jordan/goals/on-time.yaml
  wait "$holder"
  holder=
}

@test "reports and dry runs do not wait for the lock" {
  hold_lock 60
  expect 0 timeout 3 coach goal list
  expect 0 timeout 3 coach check
  expect 0 timeout 3 coach goal record jordan/on-time 87 --date 2026-03-24 --dry-run
}

@test "a lock file that is deleted while it is waited for does not let two in" {
  hold_lock 60
  coach goal record jordan/on-time 87 --date 2026-03-24 2>/dev/null 3>&- &
  sleep 0.2
  rm -r .coach
  # the old lock has no name any more: the new file counts
  wait $!
  grep -q ' 2026-03-24: 87$' people/jordan/goals/on-time.yaml
}
