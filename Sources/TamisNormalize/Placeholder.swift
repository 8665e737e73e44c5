import TamisCore
