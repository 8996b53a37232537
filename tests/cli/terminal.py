"""Run a command on a terminal of its own, and print what it shows there.

    terminal.py COLUMNS COMMAND...

Its stdin and stdout are the terminal; what stands on this program's stdin is typed there. Its
stderr is this program's. Exits as the command does.
"""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios


def shown(master):
    """All that the command writes. Linux ends a terminal that nobody holds with EIO."""
    text = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:
            return text
        if not piece:
            return text
        text += piece


def main(columns, *command):
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(columns), 0, 0))
    modes = termios.tcgetattr(slave)
    modes[1] &= ~termios.OPOST  # line feeds stay what they are
    modes[3] &= ~termios.ECHO
    termios.tcsetattr(slave, termios.TCSANOW, modes)
    child = subprocess.Popen(command, stdin=slave, stdout=slave)
    os.close(slave)
    os.write(master, sys.stdin.buffer.read() + b"\x04")  # and the end of what is typed
    sys.stdout.buffer.write(shown(master))
    return child.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
