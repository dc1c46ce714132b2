"""`motcua selftest`: proof on a user's own machine that no number is given or called twice.

Real processes work on a scratch store: `worker` is what each kiosk and desk does, `trial` starts
them and watches, `findings` asks the store and the workers' own books what came of it.
"""
