"""Orca as it is installed, with one thing in another's place: what a voice would say goes to tests/heard/ as lines of JSON.

Arguments: the port of 127.0.0.1 that listens, then those of Orca itself.
"""

import importlib.machinery
import importlib.util
import json
import socket
import sys

from gi.repository import GLib

PROGRAM = "/usr/bin/orca"
# So often it tells how far it is.
BEAT = 100
# What a voice takes for a sentence is nothing that is looked for here; but Orca does other things in between.
SENTENCE = 20

listener = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
sys.argv = [PROGRAM, *sys.argv[2:]]


def tell(kind, **more):
    listener.sendall((json.dumps({"kind": kind, **more}) + "\n").encode())


loader = importlib.machinery.SourceFileLoader("orca_program", PROGRAM)
program = importlib.util.module_from_spec(importlib.util.spec_from_loader("orca_program", loader))
loader.exec_module(program)
# It may stand beside the one that its user listens to, which is on another display.
program.otherOrcas = lambda: []

from orca import event_manager, input_event, orca_state, speech, speechserver  # noqa: E402


class WordsServer(speechserver.SpeechServer):
    """In the place of the speech dispatcher."""

    def getInfo(self):
        return ["words", "words"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            tell("said", words=text)

    def speakCharacter(self, character, acss=None):
        tell("said", words=character)

    def stop(self):
        tell("stopped")

    def shutdownActiveServers(self):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        def say_next():
            try:
                context, _ = next(utteranceIterator)
            except StopIteration:
                tell("all said")
                return False
            self.speak(context.utterance)
            progressCallback(context, speechserver.SayAllContext.PROGRESS)
            progressCallback(context, speechserver.SayAllContext.COMPLETED)
            GLib.timeout_add(SENTENCE, say_next)
            return False

        GLib.idle_add(say_next)


def begin_speech():
    speech._speechserver = WordsServer()


speech.init = begin_speech

process_key = input_event.KeyboardEvent.process


def process(self):
    taken = process_key(self)
    tell("key", name=self.event_string, pressed=self.isPressedKey())
    return taken


input_event.KeyboardEvent.process = process


def beat():
    manager = event_manager.getManager()
    focus = orca_state.locusOfFocus
    try:
        place = "%s “%s”" % (focus.getRoleName(), focus.name) if focus else ""
    except Exception:  # it is gone by now
        place = ""
    tell("beat", waiting=manager._eventQueue.qsize(), place=place)
    return True


# Behind all that Orca has to do: while there is something, no beat comes.
GLib.timeout_add(BEAT, beat, priority=GLib.PRIORITY_LOW)

sys.exit(program.main())
