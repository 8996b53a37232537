# The examples of a page: blocks whose first line begins with '$ ', between .Bd -literal and .Ed in
# mdoc, between ```console and ``` in Markdown. In a block, '$ ' begins a command, '> ' continues
# one, and the lines below are what it prints.
#
#   awk -v out=DIR -f blocks.awk PAGE              writes the blocks as DIR/1, DIR/2 ...
#   awk -v out=DIR -v replace=1 -f blocks.awk PAGE prints the page with DIR/1.ran ... in their place
#
# A line <!-- 2026-03-30 --> before a block of Markdown says on which day it is run: DIR/1.day.

function begins_block() {
  if (FILENAME ~ /\.md$/) {
    return $0 ~ /^```console$/
  }
  return $0 ~ /^\.Bd -literal/
}

function ends_block() {
  return FILENAME ~ /\.md$/ ? $0 == "```" : $0 == ".Ed"
}

function is_mdoc() {
  return FILENAME !~ /\.md$/
}

# From the page to what is typed, and back. A line of mdoc must not begin with a control character.
function plain(line) {
  if (is_mdoc()) {
    sub(/^\\&/, "", line)
    gsub(/\\e/, "\\", line)
  }
  return line
}

function escaped(line) {
  if (is_mdoc()) {
    gsub(/\\/, "\\e", line)
    if (line ~ /^[.']/) {
      line = "\\&" line
    }
  }
  return line
}

function print_replacement(  line, file) {
  file = out "/" count ".ran"
  while ((getline line < file) > 0) {
    print escaped(line)
  }
  close(file)
}

/^<!-- [0-9]+-[0-9]+-[0-9]+ -->$/ {
  day = $2
}

begun {
  is_example = $0 ~ /^\$ /
  begun = 0
  if (is_example) {
    inside = 1
    count++
    if (day != "") {
      print day > (out "/" count ".day")
    }
    if (replace) {
      print_replacement()
    }
  }
}

inside && ends_block() {
  inside = 0
}

inside {
  if (!replace) {
    print plain($0) > (out "/" count)
  }
  next
}

begins_block() {
  begun = 1
}

replace {
  print
}
