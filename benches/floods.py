#!/usr/bin/env python3
"""What floods and mishaps cost: `make floods`. Starts the program, does to it what the table names, and asks for a page all the while.

Prints a table: what is done, for how long, how many of the pages asked for by an honest visitor came (with their middle and longest
time in milliseconds), the most memory (proportional set size, MB), and whether all is well afterwards. Bounded: some four minutes,
on this machine only.
"""
import asyncio, os, resource, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path

BINARY, CONNECTIONS, BAD = sys.argv[1], 10_000, 100_000
GET = b"GET /en/service/galop HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"


def memory(pid):
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


async def page(port, request=GET):
    start = time.monotonic()
    try:
        reader, writer = await asyncio.wait_for(asyncio.open_connection("127.0.0.1", port), 15)
        writer.write(request)
        answer = await asyncio.wait_for(reader.read(), 15)
        writer.close()
    except (OSError, asyncio.TimeoutError):
        answer = b""
    return answer[9:12].decode(), (time.monotonic() - start) * 1000


async def honest(port, pid, until):
    """An honest visitor asks twenty times a second."""
    seen, most = [], 0.0
    while not until.is_set():
        seen.append(await page(port))
        most = max(most, memory(pid))
        await asyncio.sleep(0.05)
    return seen, most


async def opened(port, count, first=b""):
    async def one():
        try:
            reader, writer = await asyncio.wait_for(asyncio.open_connection("127.0.0.1", port), 15)
            if first:
                writer.write(first)
            return reader, writer
        except (OSError, asyncio.TimeoutError):
            return None
    found = []
    for start in range(0, count, 500):
        found += await asyncio.gather(*(one() for _ in range(start, min(start + 500, count))))
    return [pair for pair in found if pair]


def close(pairs):
    for _, writer in pairs:
        writer.transport.abort()


async def silent(port, _):
    pairs = await opened(port, CONNECTIONS)
    await asyncio.sleep(12)
    close(pairs)


async def slow(port, first, byte):
    pairs = await opened(port, 2_000, first)
    for _ in range(15):
        for _, writer in pairs:
            try:
                writer.write(byte)
            except OSError:
                pass
        await asyncio.sleep(1)
    close(pairs)


async def slow_heads(port, _):
    await slow(port, b"GET /en HTTP/1.1\r\nhost: x\r\nx: ", b"a")


async def slow_bodies(port, _):
    head = b"POST /en/find-help HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 60000\r\n\r\nmessage="
    await slow(port, head, b"a")


async def slow_readers(port, _):
    # Pages that are asked for and not taken.
    pairs = await opened(port, 2_000, b"GET /en/services HTTP/1.1\r\nhost: x\r\n\r\n" * 40)
    await asyncio.sleep(15)
    close(pairs)


async def bad_requests(port, _):
    kinds = [b"\x16\x03\x01\x02\0\x01\0", b"GET /en/\0 HTTP/1.1\r\nhost: x\r\n\r\n", b"BREW / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
             b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nhost: x\r\n\r\n", b"POST /en/find-help HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n"]
    async def worker(number):
        for turn in range(BAD // 100):
            await page(port, kinds[(number + turn) % len(kinds)])
    await asyncio.gather(*(worker(number) for number in range(100)))


async def full_disk(_, folder):
    # The program writes nothing; a disk that is full is no matter to it.
    filler = folder / "tmp" / "filler"
    try:
        with filler.open("wb") as file:
            while True:
                file.write(b"0" * 65536)
    except OSError:
        pass
    await asyncio.sleep(3)
    filler.unlink(missing_ok=True)


async def vanish(_, folder):
    shutil.move(folder / "content", folder / "away")
    await asyncio.sleep(8)
    shutil.move(folder / "away", folder / "content")
    await asyncio.sleep(8)


def start(folder, *more):
    command = [BINARY, "serve", "--addr", "127.0.0.1:0", "--content", str(folder / "content"), "--locales", str(folder / "locales"), *more]
    log = (folder / "log").open("wb")
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, env={**os.environ, "TMPDIR": str(folder / "tmp")})
    return child, int(child.stdout.readline().rsplit(b":", 1)[1])


async def scene(name, what, folder):
    child, port = start(folder)
    until = asyncio.Event()
    visitor = asyncio.create_task(honest(port, child.pid, until))
    await asyncio.sleep(1)
    begun = time.monotonic()
    await what(port, folder)
    took = time.monotonic() - begun
    until.set()
    seen, most = await visitor
    await asyncio.sleep(1)
    after = [await page(port) for _ in range(5)]
    times = sorted(taken for status, taken in seen if status == "200")
    came = f"{len(times)} of {len(seen)}"
    well = "yes" if all(status == "200" for status, _ in after) and child.poll() is None else "no"
    rest = memory(child.pid)
    child.send_signal(signal.SIGTERM)
    ended = child.wait(20)
    print(f"| {name} | {took:.0f} s | {came} | {times[len(times) // 2]:.0f} | {times[-1]:.0f} | {most:.0f} | {rest:.0f} | {well if ended == 0 else 'no'} |", flush=True)


def clocks(folder):
    """A clock that is far ahead at the start: the program must start. (One that is behind the last check of a number is a fault of the
    content to it, and is refused: a service manager tries again.)"""
    for day in ["2038-01-20T00:00:00Z", "9000-01-01T00:00:00Z"]:
        child, port = start(folder, "--now", day)
        status, taken = asyncio.run(page(port))
        child.terminate()
        print(f"| the clock says {day[:10]} |  | {'1 of 1' if status == '200' else '0 of 1'} | {taken:.0f} |  |  |  | {'yes' if child.wait(20) == 0 else 'no'} |", flush=True)


def main():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 30_000), hard))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name in ["content", "locales"]:
            shutil.copytree(name, folder / name)
        (folder / "tmp").mkdir()
        full = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder / "tmp"], capture_output=True).returncode == 0
        print("| what is done | for | pages that came | middle, ms | longest, ms | most memory, MB | afterwards, MB | well afterwards |")
        print("| --- | --- | --- | --- | --- | --- | --- | --- |")
        scenes = [
            ("nothing", lambda *_: asyncio.sleep(5)),
            (f"{CONNECTIONS:,} connections that say nothing", silent),
            ("2,000 heads, a byte a second", slow_heads),
            ("2,000 forms, a byte a second", slow_bodies),
            ("2,000 visitors who ask for 40 pages and take none", slow_readers),
            (f"{BAD:,} requests that are none", bad_requests),
            ("the content is moved away and back", vanish),
        ]
        if full:
            scenes.insert(6, ("the temporary disk is full", full_disk))
        try:
            for name, what in scenes:
                asyncio.run(scene(name, what, folder))
            clocks(folder)
        finally:
            if full:
                subprocess.run(["umount", folder / "tmp"], check=True)
        if not full:
            print("The full disk was left out: it needs root, to mount a small one.")


main()
