"""A linear chain of four positions over characters (a conditional random field), trained by L-BFGS."""
import numpy as np
import scipy.sparse
from scipy.optimize import minimize

BEGIN, MIDDLE, END, SINGLE = range(4)
ALLOWED = np.array([[0, 1, 1, 0], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 0, 1]], bool)
FORBIDDEN = -1e4
LAST = np.array([FORBIDDEN, FORBIDDEN, 0, 0])
FIRST = np.array([0, FORBIDDEN, FORBIDDEN, 0])


def log_sum(values, axis):
    top = values.max(axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis, keepdims=True))).squeeze(axis)


def batches(lengths):
    """For each place in a sentence the characters that stand there, of the longest sentence first."""
    starts = np.concatenate([[0], np.cumsum(lengths)])[:-1]
    order = np.argsort(-np.array(lengths), kind='stable')
    sizes = np.array(lengths)[order]
    return [starts[order[:np.count_nonzero(sizes > place)]] + place for place in range(sizes[0])]


def expectations(scores, at, transitions):
    """The logarithm of all chains' weight, and how often each position and each transition is expected."""
    forward = [scores[at[0]] + FIRST]
    for place in at[1:]:
        forward.append(log_sum(forward[-1][:len(place), :, None] + transitions, 1) + scores[place])
    total, done = np.zeros(len(at[0])), 0
    position, transition = np.zeros_like(scores), np.zeros((4, 4))
    backward = None
    for place in range(len(at) - 1, -1, -1):
        size = len(at[place])
        current = np.tile(LAST, (size, 1))
        total[done:size] = log_sum(forward[place][done:size] + LAST, 1)
        done = size
        if backward is not None:
            going = len(at[place + 1])
            onward = transitions + (scores[at[place + 1]] + backward)[:, None, :]
            current[:going] = log_sum(onward, 2)
            transition += np.exp(forward[place][:going, :, None] + onward - total[:going, None, None]).sum(0)
        position[at[place]] = np.exp(forward[place] + current - total[:size, None])
        backward = current
    return total.sum(), position, transition


def train(rows, lengths, tags, size, penalty, rounds):
    """Weights by row and position, and transitions, that make the tags likely."""
    used = np.unique(rows)
    count, width = rows.shape
    whole = scipy.sparse.csr_matrix(
        (np.ones(count * width, np.float32), np.searchsorted(used, rows.ravel()), np.arange(0, count * width + 1, width)),
        shape=(count, len(used)))
    turned = whole.T.tocsr()
    at = batches(lengths)
    told = np.eye(4)[tags]
    is_first = np.zeros(count, bool)
    is_first[np.concatenate([[0], np.cumsum(lengths)])[:-1]] = True
    seen = np.zeros((4, 4))
    np.add.at(seen, (tags[:-1][~is_first[1:]], tags[1:][~is_first[1:]]), 1)

    def loss(values):
        weights, transitions = values[:-16].reshape(-1, 4), np.where(ALLOWED, values[-16:].reshape(4, 4), FORBIDDEN)
        scores = (whole @ weights.astype(np.float32)).astype(np.float64)
        total, position, transition = expectations(scores, at, transitions)
        likelihood = (scores * told).sum() + (seen * transitions).sum() - total
        slope = np.concatenate([
            (turned @ (position - told).astype(np.float32)).astype(np.float64).ravel(),
            np.where(ALLOWED, transition - seen, 0).ravel()])
        return 0.5 * penalty * values @ values - likelihood, slope + penalty * values

    found = minimize(loss, np.zeros(4 * len(used) + 16), jac=True, method='L-BFGS-B', options={'maxiter': rounds, 'maxcor': 8})
    weights = np.zeros((size, 4))
    weights[used] = found.x[:-16].reshape(-1, 4)
    return weights, np.where(ALLOWED, found.x[-16:].reshape(4, 4), 0)


def decode(scores, transitions, joined):
    """The likeliest positions of one sentence. `joined`: characters that never begin a word."""
    transitions = np.where(ALLOWED, transitions, FORBIDDEN)
    best, ways = scores[0] + FIRST, []
    for place in range(1, len(scores)):
        offers = best[:, None] + transitions
        ways.append(offers.argmax(0))
        best = offers.max(0) + scores[place]
        if joined[place]:
            best[[BEGIN, SINGLE]] += FORBIDDEN
    path = [int((best + LAST).argmax())]
    for way in reversed(ways):
        path.append(int(way[path[-1]]))
    return path[::-1]
