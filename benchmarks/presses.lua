-- Lets wrk send presses: arguments are the secret, the first number, and the two files that presses.py wrote.
local ffi = require("ffi")
ffi.cdef [[
const void *EVP_sha256(void);
unsigned char *HMAC(const void *kind, const void *key, int key_length, const unsigned char *text, size_t length,
                    unsigned char *code, unsigned int *code_length);
]]

local code, code_length = ffi.new("unsigned char[32]"), ffi.new("unsigned int[1]")
local hex, parts, pairs_, secret, number = {}, {}, {}, nil, nil
for byte = 0, 255 do hex[byte] = string.format("%02x", byte) end

local function signed(text)
  ffi.C.HMAC(ffi.C.EVP_sha256(), secret, #secret, text, #text, code, code_length)
  local digits = {}
  for at = 0, 31 do digits[at + 1] = hex[code[at]] end
  return "v0=" .. table.concat(digits)
end

function init(args)
  secret, number = args[1], tonumber(args[2])
  for line in io.lines(args[3]) do table.insert(parts, line) end
  for line in io.lines(args[4]) do
    local user, value = line:match("^(%S+) (%S+)$")
    table.insert(pairs_, { ZZUSERZZ = user, ZZVALUEZZ = value })
  end
end

function request()
  local blanks = pairs_[number % #pairs_ + 1]
  blanks.ZZNUMBERZZ = tostring(number)
  number = number + 1
  local filled = {}
  for at, part in ipairs(parts) do filled[at] = blanks[part] or part end
  local body, stamp = table.concat(filled), tostring(os.time())
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["X-Slack-Request-Timestamp"] = stamp,
    ["X-Slack-Signature"] = signed("v0:" .. stamp .. ":" .. body),
  }, body)
end

function done(summary, latency)
  local errors = summary.errors
  local wrong = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format('\n{"requests": %d, "seconds": %f, "wrong": %d, "p50": %f, "p99": %f}', summary.requests,
    summary.duration / 1e6, wrong, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
