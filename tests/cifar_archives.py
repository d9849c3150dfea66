"""Small archives and folders of images, made byte for byte in the layout of the official archive."""

import hashlib
import io
import tarfile

import numpy as np
from PIL import Image

from eosbook import _cifar_sources as sources
from eosbook import cifar

# batches.meta of the official archive, as it is
META = (
    b"\x80\x02}q\x01(U\x13num_cases_per_batchq\x02M\x10'U\x0blabel_namesq\x03]q\x04("
    b"U\x08airplaneq\x05U\nautomobileq\x06U\x04birdq\x07U\x03catq\x08U\x04deerq\tU\x03dogq\n"
    b"U\x04frogq\x0bU\x05horseq\x0cU\x04shipq\rU\x05truckq\x0eeU\x07num_visq\x0fM\x00\x0cu."
)
NAME = "cifar-10-python.tar.gz"
SPLITS = ("train", "test")


# Archives as Python 2 wrote them


def python2_batch(pixels, labels, name=b"training batch 1 of 5", kind=b"u1"):
    """Pickle of a batch, opcode for opcode as in the official archive."""
    rows, columns = (len(n).to_bytes(2, "little") for n in (pixels, pixels[0].tobytes()))
    values = pixels.tobytes()
    return b"".join(
        (
            *(b"\x80\x02}q\x01(U\x0bbatch_labelq\x02U", bytes([len(name)]), name, b"q\x03"),
            *(b"U\x06labelsq\x04]q\x05(", *(b"K%c" % label for label in labels), b"e"),
            b"U\x04dataq\x06cnumpy.core.multiarray\n_reconstruct\nq\x07cnumpy\nndarray\nq\x08",
            *(b"K\x00\x85U\x01b\x87Rq\t(K\x01M", rows, b"M", columns, b"\x86cnumpy\ndtype\nq\n"),
            *(b"U", bytes([len(kind)]), kind, b"K\x00K\x01\x87Rq\x0b(K\x03U\x01|NNN"),
            *(b"J\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89T", len(values).to_bytes(4, "little")),
            *(values, b"tbU\tfilenamesq\x0c]q\r(U\x05a.pngeu."),
        )
    )


def random_batches(size, seed=0):
    """Pixels and labels, by name of the batch: every class equally often in each split."""
    random = np.random.default_rng(seed)
    batches = {}
    for names in sources.BATCHES.values():
        labels = random.permutation(np.arange(size * len(names)) % 10).reshape(len(names), size)
        for name, of_one in zip(names, labels, strict=True):
            batches[name] = random.integers(0, 256, (size, 3072), dtype=np.uint8), of_one
    return batches


def members(batches):
    return {"batches.meta": META} | {name: python2_batch(*b) for name, b in batches.items()}


def packed(files):
    """Bytes of a .tar.gz."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz", compresslevel=1) as tar:
        for name, content in files.items():
            info = tarfile.TarInfo(f"cifar-10-batches-py/{name}")
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def write_official(files, monkeypatch, path, size=20):
    """Write an archive and declare it the official one, with batches of `size` images."""
    content = packed(files)
    monkeypatch.setattr(sources, "SHA256", hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(sources, "BATCH", size)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def write_folder(root, batches):
    """The same images as PNG files, numbered in the order of the archive."""
    for split, names in sources.BATCHES.items():
        number = dict.fromkeys(range(10), 0)
        for name in names:
            for row, label in zip(*batches[name], strict=True):
                path = root / split / cifar.CLASSES[label] / f"{number[label]}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                Image.fromarray(plain_image(row)).save(path)
                number[label] += 1
    return root


def plain_image(row):
    image = np.empty((32, 32, 3), np.uint8)
    for y in range(32):
        for x in range(32):
            for colour in range(3):
                image[y, x, colour] = row[1024 * colour + 32 * y + x]
    return image


def plain_pick(images, labels, wanted, per_class):
    """(image, new label) by the rule: a round a place, in it the classes in the order wanted."""
    of_class = [[image for image, label in zip(images, labels) if label == k] for k in wanted]
    of_class = [own[:per_class] for own in of_class]
    return [
        (own[place], new)
        for place in range(max(map(len, of_class)))
        for new, own in enumerate(of_class)
        if place < len(own)
    ]


def same(some, others):
    return (
        np.array_equal(some.images, others.images)
        and np.array_equal(some.labels, others.labels)
        and some.classes == others.classes
    )
