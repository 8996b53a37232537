# The coaching contract: written, agreed, shown, and looked at again.

load helper
load team

setup() {
  coach_setup
  team jordan sam
  person=people/jordan/person.yaml
  echo 'coach: sam' >>$person
  export COACH_USER=jordan
}

yes=(--clear yes --achievable yes)

write() {
  expect 0 coach person contract jordan --purpose 'Lead the launch in autumn' --cadence 2w \
    --coach 'I come prepared; I say what I see' --coachee 'I say so early' \
    --confidential 'All, but what the law wants told' --feedback 'The same day, in person' \
    --review 2026-06-26 "$@"
}

@test "a contract from options, in the order of the manual" {
  write
  expect_stderr <<'END'
jordan: the contract is written
  it is agreed with: coach person agree jordan
END
  expect 0 cat $person
  expect_output <<'END'
name: Jordan
coach: sam
contract:
  purpose: Lead the launch in autumn
  cadence: 2w
  coach:
    - I come prepared
    - I say what I see
  coachee:
    - I say so early
  confidential: All, but what the law wants told
  feedback: The same day, in person
  review: 2026-06-26
END
  cp $person ../before
  write
  cmp $person ../before
}

@test "one more promise is one more line" {
  write
  commit_all
  expect 0 coach person contract jor --coach 'I say what I see; I answer within a day'
  [[ $(numstat) == "1 0 $person" ]]
  expect 0 coach person contract jordan --cadence week
  [[ $(numstat) == "2 1 $person" ]]
  expect 2 coach person contract jordan --cadence often
  expect 2 coach person contract jordan --review soon
}

@test "agreed like a goal, with a hash that anyone can compute" {
  write
  expect 0 coach person agree jordan "${yes[@]}"
  hash=$(sha256sum <<'END' | cut -c 1-8
purpose: Lead the launch in autumn
cadence: 2w
coach: I come prepared
coach: I say what I see
coachee: I say so early
confidential: All, but what the law wants told
feedback: The same day, in person
review: 2026-06-26
END
  )
  expect_stderr <<END
jordan: jordan agreed on 2026-03-27 ($hash)
  still to agree: sam, with: coach person agree jordan
END
  expect 0 coach check --rules N2 --format csv --columns message --no-header
  expect_output <<<'not agreed yet by sam'
  COACH_USER=sam expect 0 coach person agree jordan "${yes[@]}"
  expect_stderr <<<"jordan: sam agreed on 2026-03-27 ($hash)"
  expect 0 coach person list contract:yes --format csv --columns person --no-header
  expect_output <<<jordan
  expect 0 coach check --rules N
  COACH_USER=sam expect 0 coach person agree jordan "${yes[@]}"
  [[ $stderr == *'sam agreed already'* ]]
}

@test "what is changed is agreed again" {
  write
  coach person agree jordan "${yes[@]}" 2>/dev/null
  COACH_USER=sam coach person agree jordan "${yes[@]}" 2>/dev/null
  expect 0 coach person contract jordan --feedback 'In writing'
  [[ $stderr == *'coach person agree jordan, by both once more' ]]
  expect 1 coach check --rules N1 --format csv --columns message --no-header
  expect_output <<'END'
it was changed since 'jordan' agreed to it on 2026-03-27
it was changed since 'sam' agreed to it on 2026-03-27
END
  coach person agree jordan "${yes[@]}" 2>/dev/null
  COACH_USER=sam coach person agree jordan "${yes[@]}" 2>/dev/null
  expect 0 coach check --rules N
}

@test "the support that is needed is a promise of the coach, and agreed with the rest" {
  write
  COACH_USER=sam coach person agree jordan "${yes[@]}" 2>/dev/null
  expect 0 coach person agree jordan "${yes[@]}" --support 'A room with a door'
  [[ $stderr == *'still to agree: sam'* ]]
  grep -qx '    - A room with a door' $person
  expect 0 coach person list --format csv --columns person,contract --no-header
  expect_output <<<$'jordan,changed\nsam,'
  COACH_USER=sam expect 0 coach person agree jordan "${yes[@]}"
  expect 0 coach check --rules N
}

@test "a no agrees to nothing, and nobody agrees for somebody else" {
  expect 1 coach person agree jordan "${yes[@]}"
  [[ $stderr == 'jordan has no contract yet; begin with: coach person contract jordan' ]]
  write
  cp $person ../before
  expect 1 coach person agree jordan --clear yes --achievable no
  [[ $stderr == *'not achievable yet'*'coach person edit jordan' ]]
  expect 2 coach person agree jordan "${yes[@]}" --by sam
  expect 0 coach person agree jordan "${yes[@]}" -n
  cmp $person ../before
  expect 0 coach person agree jordan "${yes[@]}" --by sam --on-behalf 'said yes by mail'
  expect 0 coach person show jordan
  [[ $output == *'entered on their behalf: said yes by mail'* ]]
}

@test "shown, with who agreed" {
  write
  coach person agree jordan "${yes[@]}" 2>/dev/null
  expect 0 coach person contract me
  expect_output <<'END'
Jordan
  purpose       Lead the launch in autumn
  cadence       2w
  coach         I come prepared; I say what I see
  coachee       I say so early
  confidential  All, but what the law wants told
  feedback      The same day, in person
  review        2026-06-26
  jordan        agreed 2026-03-27
  sam           not yet
END
  expect 0 coach person contract sam
  expect_stderr <<<'sam has no contract yet; begin with: coach person contract sam --purpose TEXT'
}

@test "past its review date is a hint, and a new date is agreed anew" {
  write --review 2026-03-26
  coach person agree jordan "${yes[@]}" 2>/dev/null
  COACH_USER=sam coach person agree jordan "${yes[@]}" 2>/dev/null
  expect 0 coach check --rules N3 --as-of 2026-03-26 --format csv --no-header
  expect_output </dev/null
  expect 0 coach check --rules N
  expect_output <<END
$person:13:11: hint: the contract was to be looked at again on 2026-03-26 [N3]
   13 |   review: 2026-03-26
      |           ^~~~~~~~~~
      = help: does it still serve you both? coach person contract jordan --review DATE
END
}

@test "keys that are not known, and agreements of nobody" {
  write
  sed -i 's/^  purpose:/  purpos:/' $person
  expect 1 coach check --rules D --format csv --columns message --no-header
  [[ $output == *purpos* ]]
  sed -i 's/^  purpos:/  purpose:/' $person
  printf '  agreed:\n    - {by: nobody, date: 2026-03-27, hash: 0a1b2c3d}\n' >>$person
  expect 1 coach check --rules D --format csv --columns rule,line --no-header
  expect_output <<<D7,15
}

@test "on a terminal, where there is none, the editor opens on one" {
  needs python3
  export EDITOR="sed -i 's/^  purpose: /&Lead the launch/; s/^  coachee: /&[Say so early]/'"
  expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach person contract jordan </dev/null
  expect 0 coach person contract jordan
  [[ $output == *'Lead the launch'*'Say so early'*2026-06-19* ]]
  expect 0 coach check --rules Y,D
  export EDITOR=true
  cp people/sam/person.yaml ../before
  expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach person contract sam </dev/null
  cmp ../before people/sam/person.yaml
}
