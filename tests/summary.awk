# Sums up reports of ctest (JUnit, one file a build): what did not pass, what was skipped and why, and the counts
# alone on the last line. Exit code 1 unless all passed.
#
# A test that speaks TAP counts as many as it says; any other counts as one.

# "asan cli/goal" of a test case in asan.xml
function name_of(line, build) {
  build = FILENAME
  sub(/.*\//, "", build)
  sub(/\.xml$/, "", build)
  sub(/.*<testcase name="/, "", line)
  sub(/".*/, "", line)
  return build " " line
}

function plain(text) {
  gsub(/&lt;/, "<", text)
  gsub(/&gt;/, ">", text)
  gsub(/&quot;/, "\"", text)
  gsub(/&apos;/, "'", text)
  gsub(/&amp;/, "\\&", text)
  return text
}

function no(what) {
  failed++
  failures = failures "  did not pass: " plain(what) "\n"
}

function skip(what) {
  skipped++
  skips = skips "  skipped: " plain(what) "\n"
}

BEGIN {
  passed = failed = skipped = 0
}

/<testcase name="/ {
  test = name_of($0)
  status = $0
  sub(/.*status="/, "", status)
  sub(/".*/, "", status)
  spoke = said_no = 0
  reason = ""
}

/<skipped message="SKIP_RETURN_CODE/ {
  status = "skip"
}

# the first line of what a test says stands behind the tag
{
  sub(/^[ \t]*<system-out>/, "")
}

/^skipped: / {
  reason = substr($0, 10)
  sub(/<\/system-out>/, "", reason)
}

/^(not )?ok [0-9]+/ {
  spoke = 1
  what = $0
  sub(/^(not )?ok [0-9]+ *(- *)?/, "", what)
  if (tolower($0) ~ /# skip/) {
    sub(/ *# *[Ss][Kk][Ii][Pp] */, ": ", what)
    sub(/^: |: $/, "", what)
    skip(test ": " what)
  } else if ($1 == "not") {
    said_no = 1
    no(test ": " what)
  } else {
    passed++
  }
}

/<\/testcase>/ {
  if (status == "run") {
    if (!spoke)
      passed++
  } else if (status == "skip") {
    skip(reason == "" ? test : test ": " reason)
  } else if (!said_no) {
    no(test)
  }
}

END {
  printf "%s%s\n", skips, failures
  printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  exit failed > 0 || passed == 0
}
