# For tests about the modes of files: `load plainly` after `load ../cli/helper`.

# plainly COMMAND...: run it as someone to whom modes apply: as root, without root's rights over
# files.
plainly() {
  if ((EUID == 0)); then
    setpriv --bounding-set -dac_override,-dac_read_search \
      --inh-caps -dac_override,-dac_read_search "$@"
  else
    "$@"
  fi
}

needs_plainly() {
  ((EUID != 0)) || plainly true 2>/dev/null || skip 'root cannot lay down its rights here'
}
