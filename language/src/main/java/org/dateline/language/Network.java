package org.dateline.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The network that reads windows: all questions answered in one pass. Safe for any number of threads, each of which gets the
 * work of one processor; batches would only add padding to it.
 */
final class Network implements AutoCloseable {
    private static final String RESOURCE = "language-int8.onnx";

    /**
     * Products of 8-bit numbers are summed exactly on every processor. Without this, x86 processors that lack VNNI cut sums off
     * at 16 bits, and the same words are read otherwise there ("session.x64quantprecision" of ONNX Runtime).
     */
    private static final String EXACT_SUMS = "session.x64quantprecision";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** Loads the weights that come with this module. */
    static Network open() {
        return new Network(OrtEnvironment.getEnvironment(), session(RESOURCE));
    }

    /** A network of this module, which gives each thread the work of one processor. */
    static OrtSession session(String resource) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(EXACT_SUMS, "1");
            return OrtEnvironment.getEnvironment().createSession(Resource.bytes(resource), options);
        } catch (OrtException e) {
            throw new LanguageException("The network " + resource + " cannot be loaded", e);
        }
    }

    NetworkOutput read(Passage passage, Window window) {
        NetworkInput input = NetworkInput.of(passage, window);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, long[]> table : input.tables().entrySet()) {
                tensors.put(
                        table.getKey(),
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(table.getValue()), input.shape()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return output(result, input.positions());
            }
        } catch (OrtException e) {
            throw new LanguageException("The network failed on a window of " + window.length() + " pieces", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static NetworkOutput output(OrtSession.Result result, int positions) {
        return new NetworkOutput(
                positions,
                floats(result, "upos"),
                floats(result, "arcs"),
                longs(result, "top"),
                floats(result, "rels"),
                floats(result, "ne"),
                floats(result, "ent"),
                floats(result, "tags"),
                floats(result, "links"));
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = tensor(result, name).getFloatBuffer();
        if (buffer.hasArray() && buffer.arrayOffset() == 0) {
            return buffer.array();
        }
        float[] copy = new float[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    private static long[] longs(OrtSession.Result result, String name) {
        LongBuffer buffer = tensor(result, name).getLongBuffer();
        long[] copy = new long[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor)
                result.get(name).orElseThrow(() -> new LanguageException("The network has no output " + name));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new LanguageException("The network cannot be closed", e);
        }
    }
}
