import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs a network through ONNX Runtime for evaluate.py: {@code java -cp onnxruntime.jar Outputs.java MODEL THREADS}.
 * Standard input, big-endian: rows, columns, then rows x columns ints for each input. Standard output: for each
 * output the number of its values, then the values as floats.
 */
final class Outputs {

    private static final String[] INPUTS = {"input_ids", "attention_mask", "token_type_ids", "sent"};
    private static final String[] OUTPUTS = {"upos", "arcs", "top", "rels", "ne", "ent", "tags", "links"};

    public static void main(String[] args) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 20));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 20));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Integer.parseInt(args[1]));
            try (OrtSession session = environment.createSession(args[0], options)) {
                while (answer(environment, session, in, out)) {}
            }
        }
    }

    private static boolean answer(
            OrtEnvironment environment, OrtSession session, DataInputStream in, DataOutputStream out)
            throws IOException, OrtException {
        int rows;
        try {
            rows = in.readInt();
        } catch (EOFException end) {
            return false;
        }
        Map<String, OnnxTensor> inputs = read(environment, in, new long[] {rows, in.readInt()});
        try (OrtSession.Result result = session.run(inputs)) {
            for (String name : OUTPUTS) {
                write(out, floats((OnnxTensor) result.get(name).orElseThrow()));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
        out.flush();
        return true;
    }

    private static Map<String, OnnxTensor> read(OrtEnvironment environment, DataInputStream in, long[] shape)
            throws IOException, OrtException {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        for (String name : INPUTS) {
            long[] values = new long[(int) (shape[0] * shape[1])];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readInt();
            }
            inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
        }
        return inputs;
    }

    private static float[] floats(OnnxTensor tensor) {
        if (tensor.getInfo().type == OnnxJavaType.INT64) {
            LongBuffer longs = tensor.getLongBuffer();
            float[] values = new float[longs.remaining()];
            for (int i = 0; i < values.length; i++) {
                values[i] = longs.get(i);
            }
            return values;
        }
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }
}
