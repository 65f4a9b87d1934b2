"""Forks function processes that have everything loaded: for runs that kill a process after each checkpoint.

A line on standard input is the address of a Runtime API; the answer is `started PID`. `ended PID STATUS` follows when that
process is gone. What the processes write goes to standard error.
"""

import os
import selectors
import signal
import socket
import sys

import boto3

import host  # noqa: F401  (loaded once, before any fork)

boto3.client("lambda")  # reads the service model; the SDK's own client, made after the fork, finds it loaded


def serve(address):
    """The child: an ordinary awslambdaric process from here on."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    os.environ["AWS_LAMBDA_RUNTIME_API"] = address
    from awslambdaric.__main__ import main as run  # reads the address when it is loaded

    run(["awslambdaric", "host.handler"])


def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def reap():
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        say("ended", pid, os.waitstatus_to_exitcode(status))


def main():
    woken, wake = socket.socketpair()
    for end in (woken, wake):
        end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake.fileno())
    selector = selectors.DefaultSelector()
    selector.register(sys.stdin.fileno(), selectors.EVENT_READ, "order")
    selector.register(woken, selectors.EVENT_READ, "child")
    rest = b""
    while True:
        for key, _ in selector.select():
            if key.data == "child":
                woken.recv(4096)
                reap()
                continue
            chunk = os.read(sys.stdin.fileno(), 4096)
            if not chunk:
                return
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                pid = os.fork()
                if pid == 0:
                    serve(line.decode())
                    os._exit(0)
                say("started", pid)


main()
